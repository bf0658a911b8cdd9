import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { testConfig } from '../../test/factories/world.js';
import { freshDatabase } from '../../test/setup/test-database.js';
import { FINDINGS } from '../access-record/review.query.js';
import { Reviews } from '../access-record/review.service.js';
import { makeApplication } from '../application.js';
import { MOVE_NAMES } from '../kit-life/kit-life.js';
import { Clock } from '../platform/clock.js';
import { Worker } from '../platform/work/worker.js';
import { systemOf, type Actor } from '../platform/actor.js';
import { Erasures } from '../patients/erasures.service.js';
import { livingFrom } from './living-days.js';
import { PATIENT_NAMES } from './invented-patients.js';
import { tellStory } from './seed.js';

const NOW = new Date('2026-11-18T10:00:00+01:00');
let app: NestFastifyApplication;
let owner: pg.Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  drop = () => database.drop();
  const clock = new Clock(livingFrom(NOW));
  const config = { ...testConfig(database.appUrl), demonstration: true, ownerUrl: database.ownerUrl };
  app = await makeApplication(config, clock, false);
  await tellStory(app, owner, clock, new Clock(NOW));
}, 180_000);

afterAll(async () => {
  await app.close();
  await owner.end();
  await drop();
});

const look = async (question: string) => (await owner.query<Record<string, unknown>>(question)).rows;
const none = async (question: string) => expect(await look(question)).toEqual([]);

test('every case stands where its events lead', async () => {
  await none(
    `select k.number, k.status, e.to_status from kit_case k cross join lateral
         (select to_status from event e where e.case_id = k.id and to_status is not null order by e.at desc, e.id desc limit 1) e
       where e.to_status <> k.status`,
  );
});

test('each event of a case begins where the one before it ended', async () => {
  await none(
    `select * from (select case_id, kind, from_status, lag(to_status) over (partition by case_id order by at, id) as before from event where to_status is not null) e
       where from_status is distinct from before`,
  );
});

test('every status in which a case stays for days is there', async () => {
  const rows = await look('select distinct status from kit_case order by 1');
  const statuses = rows.map(({ status }) => status);
  expect(statuses).toEqual(expect.arrayContaining(['delivered', 'ending', 'settled', 'withdrawn']));
});

test('everything that can happen to a case has happened', async () => {
  const rows = await look('select distinct kind from event');
  expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...MOVE_NAMES, 'correction']));
});

test('no month is without a request', async () => {
  const [row] = await look(`select count(distinct date_trunc('month', requested_day))::int as months from kit_case`);
  expect(row?.['months']).toBeGreaterThanOrEqual(24);
});

test('of every kit that is accounted for, list I and II add up to nothing left', async () => {
  await none(
    `select b.kit_id, b.account, b.quantity from opium_balance b join kit k on k.id = b.kit_id
       where k.status = 'emptied' and b.account in ('shelf', 'kit', 'home', 'for-destruction') and b.quantity <> 0`,
  );
});

test('every line that went into a home is accounted for once its case is settled', async () => {
  await none(
    `select l.kit_id, l.slot from kit_case c join case_kit u on u.case_id = c.id and u.until = c.settled_at join kit_line l on l.kit_id = u.kit_id
         left join settlement_line s on (s.kit_id, s.slot, s.product, s.lot) = (l.kit_id, l.slot, l.product, l.lot)
       where c.status = 'settled' and l.kind <> 'document' and s.used + s.wasted + s.destroyed + s.reused + s.missing is distinct from l.quantity`,
  );
});

test('the name of a patient stands nowhere but sealed in the one table for it', async () => {
  const tables = await look(`select tablename as name from pg_tables where schemaname = 'public'`);
  const found: unknown[] = [];
  for (const { name } of tables) {
    const query = `select 1 from ${String(name)} t where t::text ~ $1 limit 1`;
    const { rowCount } = await owner.query(query, [[...PATIENT_NAMES].join('|')]);
    if (rowCount !== 0) found.push(name);
  }
  expect(found).toEqual([]);
});

test('who is cared for, or was not so long ago, has a patient, a request and a signed order; the rest is erased', async () => {
  await none(
    `select k.number, k.status from kit_case k left join patient p on p.case_id = k.id left join request r on r.case_id = k.id
         left join execution_order o on o.case_id = k.id
       where (k.person_erased_at is null) is distinct from (p.case_id is not null and r.case_id is not null and (o.id is not null or r.received_by is not null))`,
  );
  expect(
    await look(
      `select k.status from kit_case k join request r on r.case_id = k.id where r.received_by = 'telephone' and k.signed_opium is null`,
    ),
  ).toEqual([{ status: 'packed' }]);
  const [counted] = await look(
    `select count(*) filter (where person_erased_at is not null)::int as erased, count(*) filter (where person_erased_at is null)::int as known from kit_case`,
  );
  expect(Number(counted?.['erased'])).toBeGreaterThan(200);
  expect(Number(counted?.['known'])).toBeGreaterThan(40);
});

test('a post that is on duty is phoned by the number that papers carry', async () => {
  expect(
    await look(
      `select distinct d.phone = o.phone as same from duty d join organisation o on o.id = d.organisation_id where o.kind = 'out-of-hours-post'`,
    ),
  ).toEqual([{ same: true }]);
});

test('nobody is overdue at the first start, and one is kept longer because of a complaint', async () => {
  const [network] = (await look(
    'select n.id, o.id as organisation from network n join organisation o on o.kind = $$network$$',
  )) as {
    id: string;
    organisation: string;
  }[];
  const erasures = app.get(Erasures, { strict: false });
  const system = systemOf(network?.id ?? '', network?.organisation ?? '');
  const { held, erased, weeks, round } = await erasures.overview(system);
  expect([held.length, held[0]?.reason]).toEqual([1, 'complaint']);
  expect(erased.length).toBeGreaterThan(10);
  expect(weeks.length).toBeGreaterThan(5);
  expect(await erasures.erase(system)).toBeLessThanOrEqual(round.total);
});

test('numbers of people stand in every state of a check, and none of them can be anybody’s', async () => {
  const rows = await look(
    `select status, count(*)::int as n from number_status where register = 'big' group by status`,
  );
  expect(rows.map(({ status }) => status).sort()).toEqual(['confirmed', 'differs', 'not-found', 'unchecked']);
  expect(await look(`select 1 from person where big is not null and big not like '0000000%'`)).toEqual([]);
  const old = `select 1 from number_status where status = 'confirmed' and checked_at < timestamptz '${NOW.toISOString()}' - interval '90 days'`;
  expect((await look(old)).length).toBeGreaterThan(0);
});

test('the auditor finds one of everything that stands out in the month before, and one of it reviewed', async () => {
  const [auditor] = await look(
    `select p.id as person, p.network_id as network, m.organisation_id as organisation, m.role
     from person p join membership m on m.person_id = p.id where p.email = 'inzage@demo.invalid'`,
  );
  const { month, items } = await app.get(Reviews, { strict: false }).show({}, auditor as unknown as Actor);
  expect(month).toBe('2026-10');
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(FINDINGS));
  expect(items.filter(({ seen }) => seen.length > 0).map(({ kind }) => kind)).toEqual(['export']);
});

test('rows of the record of access stand in the order of their moments, each about a case that its maker has a part in', async () => {
  await none(
    `select * from (select id, at, lag(at) over (order by id) as before from audit_row) r where date_trunc('minute', at) < date_trunc('minute', before)`,
  );
  await none(
    `select action, detail from audit_row where case_id is null and action in ('read', 'print', 'own-name') and detail is null`,
  );
});

test('a list of pharmacies waits to be confirmed, with three lines that cannot be, and one of practices', async () => {
  const lines = `select i.rule, i.state, l.verdict, count(*)::int as n from import i join import_line l on l.import_id = i.id
                 group by 1, 2, 3 order by 1, 3`;
  expect((await look(lines)).map(({ rule, state, verdict, n }) => [rule, state, verdict, n])).toEqual([
    ['pharmacies', 'looked-at', 'add', 2],
    ['pharmacies', 'looked-at', 'bad', 3],
    ['pharmacies', 'looked-at', 'change', 1],
    ['practices', 'looked-at', 'add', 2],
    ['practices', 'looked-at', 'bad', 1],
  ]);
});

test('a version is about to take effect, and some kits are still as an older one had them, and why one goes is said', async () => {
  const rows = await look(
    `select (select count(*)::int from kit_standard where status = 'published' and takes_effect_on > '2026-11-18') as coming,
            (select count(*)::int from kit k join kit_standard s on s.id = k.standard_id where k.status = 'sealed' and s.name = '2025.2') >= 2 as older,
            (select count(*)::int from deviation) >= 1 as explained`,
  );
  expect(rows).toEqual([{ coming: 1, older: true, explained: true }]);
});

test('what is written to a mailbox that is gone waits for somebody', async () => {
  await app.get(Worker).runTasks();
  expect(await look("select distinct name from letter where last_error = 'address-refused'")).toHaveLength(2);
});
