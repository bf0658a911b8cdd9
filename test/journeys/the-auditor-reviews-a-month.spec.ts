import { caseAt, no } from '../factories/cases.js';
import { asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

interface Month {
  month: string;
  items: {
    kind: string;
    person: string | null;
    count: number;
    finding: string;
    seen: { remark: string; by: string }[];
  }[];
}
let world: World;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  id = (await caseAt(world, 'delivered')).id;
});
afterAll(() => world.stop());

const NOVEMBER = '/access-record/review?month=2026-11';
const found = async () => (await (await world.as('auditor')).get<Month>(NOVEMBER)).body.items;
const kindsOf = async (who: string) => (await found()).filter(({ person }) => person === who).map(({ kind }) => kind);
const set = (key: string, value: number) =>
  world.owner.query(
    `insert into network_setting (network_id, key, value) values ($1, $2, to_jsonb($3::float8)) on conflict (network_id, key) do update set value = excluded.value`,
    [world.network, key, value],
  );

test('ordinary work by day stands out nowhere', async () => {
  await (await world.as('nurse')).get(`/cases/${id}`);
  expect(await kindsOf('Nurse van Dijk')).toEqual([]);
});

test('who opens a patient with their own surname stands out, however it is spelled, and the name is not in the record', async () => {
  const gp = await world.as('gp');
  const family = await asked(gp, {}, { birthName: 'Bakker-Dijk', bsn: undefined });
  await gp.get(`/cases/${family.id}`);
  expect(await kindsOf('Gp van Dijk')).toEqual(['own-name']);
  const { rows } = await world.owner.query<{ text: string }>(
    `select a::text as text from audit_row a where action = 'own-name'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ text }) => text).join()).not.toMatch(/Bakker|Dijk/);
});

test('many cases in a day, and many refusals, stand out from the number that the network chose', async () => {
  await set('review.lookUpsPerDay', 1);
  await set('review.refusalsPerDay', 3);
  const other = await world.as('otherGp');
  for (let i = 0; i < 3; i++) await other.get(`/cases/${id}`);
  expect(await kindsOf('Nurse van Dijk')).toEqual(['many-look-ups']);
  expect(await kindsOf('OtherGp van Dijk')).toEqual(['refusals']);
  await set('review.lookUpsPerDay', 60);
  await set('review.refusalsPerDay', 10);
  expect(await kindsOf('Nurse van Dijk')).toEqual([]);
});

test('the auditor notes what was found, and what was noted stays when something is added', async () => {
  const auditor = await world.as('auditor');
  const [item] = await found();
  const note = (remark: string) =>
    auditor.post('/access-record/review', { month: '2026-11', finding: item?.finding, remark });
  expect((await note('gebeld: een tante, zij weet ervan')).status).toBe(200);
  await note('afgesproken: een collega neemt het over');
  const [after] = await found();
  expect(after?.seen.map(({ remark }) => remark)).toEqual([
    'gebeld: een tante, zij weet ervan',
    'afgesproken: een collega neemt het over',
  ]);
  const { body } = await auditor.page(NOVEMBER);
  expect(body).toContain('Bekeek iemand met de eigen achternaam');
  expect(body).toContain('een tante');
  expect(await no(auditor, '/access-record/review', { month: '2026-13', finding: 'x' })).toBe('422 month finding');
});

test('nobody else reviews, and that the auditor did is on record', async () => {
  for (const who of ['gp', 'administrator', 'coordinator'] as const)
    expect((await (await world.as(who)).get(NOVEMBER)).status).toBe(403);
  const { rows } = await world.owner.query(
    `select distinct action from audit_row where role = 'auditor' and action in ('read-review', 'review') order by 1`,
  );
  expect(rows).toEqual([{ action: 'read-review' }, { action: 'review' }]);
});

test('the record is found by person, organisation, action, outcome, period and number of a case', async () => {
  const auditor = await world.as('auditor');
  const {
    rows: [case_],
  } = await world.owner.query<{ number: string }>('select number from kit_case where id = $1', [id]);
  type Rows = {
    items: { person: string | null; organisation: string; action: string; outcome: string; number: number | null }[];
  };
  const find = async (query: string) => (await auditor.get<Rows>(`/access-record?${query}`)).body.items;
  expect(new Set((await find('person=nurse')).map(({ person }) => person))).toEqual(new Set(['Nurse van Dijk']));
  expect(new Set((await find(`organisationId=${world.organisations.homeCare}`)).map((it) => it.organisation))).toEqual(
    new Set(['Thuiszorg Duinrand']),
  );
  expect(new Set((await find('action=deliver')).map(({ action }) => action))).toEqual(new Set(['deliver']));
  expect(new Set((await find('outcome=refused')).map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
  expect(new Set((await find(`number=${String(case_?.number)}`)).map(({ number }) => number))).toEqual(
    new Set([Number(case_?.number)]),
  );
  expect(await find('from=2026-11-19')).toEqual([]);
  expect((await find('from=2026-11-18&until=2026-11-18')).length).toBeGreaterThan(5);
  const { body } = await auditor.page('/access-record?action=deliver');
  expect(body).toContain('Kit bezorgd');
});

test('the rows behind a finding say of whom they are, and no name beside it makes a search that finds nothing', async () => {
  const auditor = await world.as('auditor');
  const { rows } = await world.owner.query<{ id: string }>(`select id from person where name = 'Nurse van Dijk'`);
  const { body } = await auditor.page(`/access-record?personId=${rows[0]?.id ?? ''}`);
  expect(body).toContain('Alleen regels van Nurse van Dijk.');
  expect(body).toContain('Iedereen tonen');
  expect(body).not.toContain('name="person"');
  expect((await auditor.page('/access-record')).body).toContain('name="person"');
});

test('what happens by itself is not said to be of somebody unknown', async () => {
  await world.owner.query(
    `insert into audit_row (network_id, at, role, action, outcome) values ($1, '2026-11-18T10:00:00Z', 'system', 'lapse', 'done')`,
    [world.network],
  );
  const { body } = await (await world.as('auditor')).page('/access-record?action=lapse');
  expect(body).toContain('De toepassing zelf');
  expect(body).not.toContain('Onbekend');
});

test('looks in the night stand out, but only those', async () => {
  world.clock.moveTo(new Date('2026-11-20T02:30:00+01:00'));
  await (await world.as('nurse')).get(`/cases/${id}`);
  expect(await kindsOf('Nurse van Dijk')).toEqual(['at-night']);
  await set('review.nightUntil', 2);
  expect(await kindsOf('Nurse van Dijk')).toEqual([]);
});

test('on the first of the month the network reads that the month before waits', async () => {
  world.clock.moveTo(new Date('2026-12-01T09:00:00+01:00'));
  await world.settle();
  const { body } = await (await world.as('auditor')).page('/notices');
  expect(body).toContain('De maandcontrole van de inzage staat klaar');
  expect(body).toContain('/access-record/review');
});

test('a remark that is too long stays with its own line, in the month that was looked at', async () => {
  world.clock.moveTo(new Date('2027-01-05T10:00:00+01:00'));
  const auditor = await world.as('auditor');
  await set('review.refusalsPerDay', 1);
  const lines = await found();
  expect(lines.length).toBeGreaterThan(1);
  const page = (await auditor.page(NOVEMBER)).body;
  const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, it]) => it);
  expect(new Set(idsIn(page)).size).toBe(idsIn(page).length);
  const [, action = ''] = /<form action="([^"]+)" method="post"/.exec(page.slice(page.indexOf('<tbody'))) ?? [];
  const remark = `${'o'.repeat(1001)}!`;
  const late = await auditor.submit(action, { month: '2026-11', finding: lines[0]?.finding ?? '', remark });
  expect(late.status).toBe(422);
  expect(late.body).toContain('Wat opvalt in november 2026');
  expect(late.body.split(remark)).toHaveLength(2);
  expect(late.body.match(/id="remark"/g)).toHaveLength(1);
  expect(late.body.match(/<details class="pk-more" open/g)).toHaveLength(1);
  expect(new Set(idsIn(late.body)).size).toBe(idsIn(late.body).length);
});

test('of a month in which more stands out than a page holds nothing stays out of sight: what is seen makes room', async () => {
  await world.owner.query(
    `insert into audit_row (network_id, at, person_id, organisation_id, role, action, outcome)
     select $1, timestamptz '2027-01-01T09:00:00Z' + n % 28 * interval '1 day', p.id, $2, 'nurse', 'export', 'done'
     from generate_series(0, 28 * 11 - 1) n join lateral (select id from person where network_id = $1 order by id offset n / 28 limit 1) p on true`,
    [world.network, world.organisations.homeCare],
  );
  world.clock.moveTo(new Date('2027-02-01T10:00:00+01:00'));
  const auditor = await world.as('auditor');
  const look = async () =>
    (await auditor.get<Month & { isCutOff: boolean }>('/access-record/review?month=2027-01')).body;
  const first = await look();
  expect([first.items.length, first.isCutOff]).toEqual([300, true]);
  expect((await auditor.page('/access-record/review?month=2027-01')).body).toContain('meld regels gezien');
  await world.owner.query(
    `insert into audit_review (network_id, id, month, finding, remark, person_id, at)
     select $1, uuidv7(), '2027-01', f, '', (select min(id::text)::uuid from person where network_id = $1), now() from unnest($2::text[]) f`,
    [world.network, first.items.slice(0, 200).map(({ finding }) => finding)],
  );
  const known = new Set(first.items.map(({ finding }) => finding));
  const rest = (await look()).items.filter(({ finding }) => !known.has(finding));
  expect(rest.length).toBeGreaterThanOrEqual(28 * 11 - 300);
  expect(rest.every(({ seen }) => seen.length === 0)).toBe(true);
});
