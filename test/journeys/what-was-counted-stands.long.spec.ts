import { CountPeriods } from '../../src/monitoring/count-periods.job.js';
import { namesAround, namesToKeep } from '../../src/monitoring/counted-days.rules.js';
import { notKept } from '../../src/monitoring/counts.query.js';
import { QUARTER_COUNTS, type QuarterCountName } from '../../src/monitoring/quarter-counts.js';
import { quartersNotKept } from '../../src/monitoring/quarter-counts.query.js';
import { periodAt } from '../../src/monitoring/period.js';
import { systemOf } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { addHistory, addPilot, HOMES, type Home } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';

const DAY = 24 * 3_600_000;
let world: World;
let cases: string[];
beforeAll(async () => {
  world = await startWorld();
  const homes = Object.keys(HOMES) as Home[];
  cases = await addHistory(
    world,
    Array.from({ length: 240 }, (_, i) => ({
      // Every fourth had a kit before, some in another municipality
      patient: String(i % 4 === 3 ? i - 3 : i),
      home: homes[(i * 7) % homes.length] ?? 'Den Haag',
      delivered: new Date(Date.parse('2024-10-01') + ((i * 37) % 770) * DAY).toISOString(),
      placeOfStay: i % 11 === 0 ? 'hospice' : 'home',
    })),
  );
  await clockOfOwner();
});
afterAll(() => world.stop());

const system = () => systemOf(world.network, world.networkOrganisation);
const read = <T>(work: Parameters<Database['read']>[1]): Promise<T> =>
  world.app.get(Database).read(system(), work) as Promise<T>;
const clockOfOwner = () =>
  world.owner.query(`select set_config('app.now', $1, false)`, [world.clock.now().toISOString()]);
const names = () => namesToKeep(2024, world.clock.today());
const count = () => world.app.get(CountPeriods).count(system(), () => undefined);
const missing = async () => [
  ...(await read<object[]>((tx) => notKept(tx, names()))),
  ...(await read<object[]>((tx) => quartersNotKept(tx, world.clock.today()))),
];

/** What is kept and would be counted otherwise now. */
const untrue = () =>
  read<object[]>((tx) =>
    tx.query(
      `select k.*, r.* from (select * from counted_period where period = any ($1)) k
       full join (select r.* from monitoring.patients_reached r
                  where r.period = any ($1) and exists (select from counted_period c where c.period = r.period)) r
         on r.period = k.period and coalesce(r.gm_code, 'region') = k.gm_code
       where (k.patients, k.elsewhere, k.deliveries, k.undated, k.first_day, k.next_day)
         is distinct from (r.patients, r.elsewhere, r.deliveries, r.undated, r.first_day, r.next_day)`,
      [names()],
    ),
  );

/** The same of how cases went in quarters: what a view answers is kept, in whatever order. */
async function untrueQuarters() {
  const { rows: kept } = await world.owner.query<{ count: QuarterCountName; period: string; rows: object[] }>(
    'select count, period, rows from counted_quarter',
  );
  const asText = (rows: readonly object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  const found = [];
  for (const { count, period, rows } of kept) {
    const now = await read<object[]>((tx) => tx.query(QUARTER_COUNTS[count].text, [[period]]));
    if (String(asText(rows)) !== String(asText(now)))
      found.push({ count, period, kept: asText(rows), now: asText(now) });
  }
  return found;
}

/** Of what runs all that is counted from what is kept, and the same counted from the beginning. */
const since = (view: string, names: readonly string[]) =>
  read<{ period: string }[]>((tx) =>
    tx.query(
      `select period, gm_code, patients, elsewhere, deliveries, undated from monitoring.${view}
       where period = any ($1) order by period, gm_code`,
      [names],
    ),
  );
async function bothWays() {
  const today = world.clock.today();
  const running = namesAround(periodAt('year', today), today).filter((name) => !names().includes(name));
  const fromKept = await since('patients_since_kept', running);
  return [fromKept, await since('patients_reached', [...new Set(fromKept.map(({ period }) => period))])] as const;
}

/** The same each time. */
let state = 11;
const roll = (below: number) => (state = (state * 1103515245 + 12345) % 2147483648) % below;
const anyCase = () => cases[roll(cases.length)] ?? '';
const anyDay = () => new Date(world.clock.now().getTime() - roll(700) * DAY);
const set = (what: string, ...values: unknown[]) =>
  world.owner.query(`update kit_case set ${what} where id = $1`, [anyCase(), ...values]);
const rekey = (to: Buffer) =>
  world.owner.query('select rekey_patient(array(select k.id from kit_case k where k.id = any ($1)), $2)', [
    Array.from({ length: 1 + roll(3) }, anyCase),
    to,
  ]);

/** Whatever may happen to what was counted. */
const EVENTS: Record<string, () => Promise<unknown>> = {
  'a delivery is told later': () => set('delivered_at = coalesce(delivered_at, $2)', anyDay()),
  'a delivery was on another day': () => set('delivered_at = $2', anyDay()),
  'a delivery is taken back': () => set('delivered_at = null'),
  'it was a hospice': () => set(`place_of_stay = case place_of_stay when 'hospice' then 'home' else 'hospice' end`),
  'two are said to be one': async () => {
    const { rows } = await world.owner.query<{ key: Buffer }>('select patient_key as key from kit_case where id = $1', [
      anyCase(),
    ]);
    if (rows[0]) await rekey(rows[0].key);
  },
  'one is said to be another': () => rekey(Buffer.from(String(roll(1e9)).padStart(32))),
  'a patient moved after the kit came': () =>
    world.owner.query(
      `update case_place l set gm_code = $2, pc4 = $3,
              delivered_gm_code = coalesce(l.delivered_gm_code, case when k.delivered_at is not null then l.gm_code end)
       from kit_case k where l.case_id = k.id and k.id = $1`,
      [anyCase(), HOMES.Zoetermeer.gmCode, HOMES.Zoetermeer.pc4],
    ),
  'history is brought in': () =>
    addPilot(world, [
      {
        ...{ ref: String(roll(1e9)), patient: String(roll(300)), home: 'Rijswijk', agb: '02999999' },
        delivered: anyDay().toISOString(),
      },
      { ref: String(roll(1e9)), patient: 'x', home: 'Wassenaar', opened: anyDay().toISOString() },
    ]),
  'it was asked for on another day': () => set('requested_at = $2', anyDay()),
  'a request is withdrawn': () => set('withdrawn_at = $2', anyDay()),
  'another pharmacy has it': async () => {
    const { rows } = await world.owner.query<{ id: string }>(`select id from organisation where kind = 'pharmacy'`);
    await set('pharmacy_id = $2', rows[roll(rows.length)]?.id);
  },
  'it is told when it was opened': () => set('opened_at = $2', anyDay()),
  'it is told when it ended': () => set(`ended_at = $2, end_reason = 'deceased'`, anyDay()),
  'a kit came back': () => set('returned_at = $2', anyDay()),
  'a kit is missing': () => set('missing_at = $2', anyDay()),
  'an answer is told otherwise': () =>
    world.owner.query(
      `update case_party set outcome = 'declined', until = until + interval '9 minutes' where case_id = $1`,
      [anyCase()],
    ),
  'the day begins earlier': () =>
    world.owner.query(
      `insert into network_setting (network_id, key, value) values ($1, 'duty.dayBegins', $2)
       on conflict (network_id, key) do update set value = excluded.value`,
      [world.network, JSON.stringify(6 + roll(4))],
    ),
  'a pharmacy of the pilot is known by its number': () =>
    world.owner.query(`update organisation set agb = $1 where id = $2`, [
      roll(2) === 0 ? '02999999' : null,
      world.organisations.thirdPharmacy,
    ]),
  'a kit comes today': () => set('delivered_at = $2', world.clock.now()),
  'days go by': async () => {
    world.clock.moveTo(new Date(world.clock.now().getTime() + roll(12) * DAY));
    await clockOfOwner();
  },
};

test('whatever happens, what is kept is what would be counted now, and what it changed is counted anew', async () => {
  await count();
  expect(await missing()).toEqual([]);
  const happened = Object.keys(EVENTS);
  let countedSince = 0;
  for (let step = 0; step < 90; step++) {
    const name = happened[step < happened.length ? step : roll(happened.length)] ?? '';
    await EVENTS[name]?.();
    expect([step, name, await untrue(), await untrueQuarters()]).toEqual([step, name, [], []]);
    const [fromKept, anew] = await bothWays();
    expect([step, name, fromKept]).toEqual([step, name, anew]);
    countedSince += fromKept.length;
    if (step % 3 === 0) {
      await count();
      expect([step, name, await missing(), await untrue()]).toEqual([step, name, [], []]);
      expect([step, name, await untrueQuarters()]).toEqual([step, name, []]);
    }
  }
  expect(countedSince).toBeGreaterThan(60);
}, 240_000);

test('a delivery of today changes nothing that is kept', async () => {
  await count();
  await set('delivered_at = null');
  await count();
  const { rowCount } = await world.owner.query('update kit_case set delivered_at = $1 where delivered_at is null', [
    world.clock.now(),
  ]);
  expect(rowCount).toBeGreaterThan(0);
  expect([await missing(), await untrue()]).toEqual([[], []]);
});

test('pages count what is kept and what is not alike, and the rounds keep what is missing', async () => {
  const PAGES = ['uptake?period=2026', 'lead-time', 'timeliness', 'fill-rate', 'figures', 'security', 'demand'];
  const page = async () => {
    const coordinator = await world.as('coordinator');
    const read: string[] = [];
    for (const name of PAGES) read.push((await coordinator.get(`/monitoring/${name}`)).body);
    return read;
  };
  await count();
  const kept = await page();
  await world.owner.query('delete from counted_period; delete from counted_quarter');
  expect(await page()).toEqual(kept);
  world.clock.moveTo(new Date(world.clock.now().getTime() + DAY / 12));
  await world.settle();
  expect(await missing()).toEqual([]);
});

test('a case of this quarter that goes on changes nothing that is kept', async () => {
  const now = world.clock.now();
  const those = cases.slice(0, 9);
  await world.owner.query(
    `update kit_case set requested_at = $2, accepted_at = null, delivered_at = null, opened_at = null, ended_at = null where id = any ($1)`,
    [those, now],
  );
  await count();
  await world.owner.query(
    `update kit_case set accepted_at = $2, delivered_at = $2, opened_at = $2, ended_at = $2 where id = any ($1)`,
    [those, now],
  );
  expect([await missing(), await untrueQuarters()]).toEqual([[], []]);
});

test('nobody keeps or takes away a count but the application', async () => {
  const as = (role: 'coordinator' | 'pharmacist', sql: string) =>
    world.app.get(Database).read({ ...system(), role }, (tx) => tx.query<object[]>(sql));
  expect(await as('pharmacist', 'select * from counted_period')).toEqual([]);
  expect(await as('pharmacist', 'select * from monitoring.patients_since_kept')).toEqual([]);
  expect(await as('pharmacist', 'select * from counted_quarter')).toEqual([]);
  await expect(as('coordinator', 'delete from counted_quarter')).rejects.toThrow('permission denied');
  await expect(
    as(
      'coordinator',
      `insert into counted_quarter values (acting_network(), 'filled', '2026-Q1', 'asked', '2026-01-01', '2026-04-01', '[]')`,
    ),
  ).rejects.toThrow('row-level security');
  await expect(as('coordinator', 'delete from counted_period')).rejects.toThrow('permission denied');
  await expect(
    as(
      'coordinator',
      `insert into counted_period values (acting_network(), '2026', 'region', '2026-01-01', '2027-01-01', 1, 1, 1, 1)`,
    ),
  ).rejects.toThrow('row-level security');
});
