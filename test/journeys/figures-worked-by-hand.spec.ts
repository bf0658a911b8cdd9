import { addDays } from '../../src/platform/calendar.js';
import { systemOf } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import type { ConformityAnswer } from '../../src/monitoring/conformity/conformity.js';
import type { CourseAnswer } from '../../src/monitoring/course/course.js';
import type { CoverageAnswer } from '../../src/monitoring/coverage-answer.rules.js';
import type { FigureKey, FiguresAnswer } from '../../src/monitoring/figures/figures.rules.js';
import type { Overview } from '../../src/monitoring/overview.query.js';
import type { ReportView } from '../../src/monitoring/report/reports.service.js';
import type { UptakeAnswer } from '../../src/monitoring/uptake-answer.js';
import type { Client } from '../factories/client.js';
import { addHistory, HOMES, type Home } from '../factories/history.js';
import { caseAt, signedAgain, yes } from '../factories/cases.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';

/** Kits delivered on 1 July 2026 at noon, and ended two weeks later. */
const ENDED = 20;

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  await addHistory(world, [
    // The clock goes back at three: from ten in the evening to ten in the morning are thirteen hours
    { patient: 'a', home: 'Den Haag', requested: '2025-10-25T22:00+02:00', delivered: '2025-10-26T10:00+01:00' },
    // And forward: eleven
    { patient: 'b', home: 'Den Haag', requested: '2025-03-29T22:00+01:00', delivered: '2025-03-30T10:00+02:00' },
    // An hour around midnight of New Year, which elsewhere is still the old year
    { patient: 'c', home: 'Den Haag', requested: '2025-12-31T23:30+01:00', delivered: '2026-01-01T00:30+01:00' },
    // Friday at four to Monday at nine: an hour on Friday and one on Monday
    { patient: 'd', home: 'Den Haag', requested: '2025-05-16T16:00+02:00', delivered: '2025-05-19T09:00+02:00' },
    // Saturday at noon to Monday half past eight
    { patient: 'e', home: 'Den Haag', requested: '2025-06-14T12:00+02:00', delivered: '2025-06-16T08:30+02:00' },
    ...Array.from({ length: ENDED }, (_, i) => ({
      ...{ patient: `ended ${String(i)}`, home: 'Den Haag' as const },
      ...{ requested: '2026-07-01T10:00+02:00', delivered: '2026-07-01T12:00+02:00' },
    })),
    ...Array.from({ length: 5 }, (_, i) => ({
      ...{ patient: `Wassenaar ${String(i)}`, home: 'Wassenaar' as const, delivered: '2026-08-03T12:00+02:00' },
    })),
  ]);
  await world.owner.query('alter table kit_case disable trigger user');
  // Twelve came back the day after the end, two after 20 days, three are missing, three are still away
  await world.owner.query(
    `with numbered as (select id, row_number() over (order by id) as n from kit_case where delivered_day = '2026-07-01')
     update kit_case k set status = 'ended', end_reason = 'deceased', ended_at = '2026-07-15T12:00+02:00',
       returned_at = case when n <= 12 then timestamptz '2026-07-16T12:00+02:00' when n <= 14 then '2026-08-04T12:00+02:00' end,
       missing_at = case when n between 15 and 17 then timestamptz '2026-07-20T12:00+02:00' end
     from numbered where numbered.id = k.id`,
  );
  await world.owner.query('alter table kit_case enable trigger user');
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const ask = <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
  world.app.get(Database).read(systemOf(world.network, world.networkOrganisation), (tx) => tx.query<T[]>(sql, values));
const waited = (view: string, period: string) =>
  ask(`select tenths, delivered, cases from monitoring.${view} where period = $1 and part = 'region'`, [period]);
const figure = async (key: FigureKey) =>
  (await coordinator.get<FiguresAnswer>('/monitoring/figures')).body.items.find((item) => item.key === key);

test('a night in which the clock changes is as long as it was', async () => {
  expect(await waited('lead_time', '2025-10')).toEqual([{ tenths: 130, delivered: true, cases: 1 }]);
  expect(await waited('lead_time', '2025-03')).toEqual([{ tenths: 110, delivered: true, cases: 1 }]);
});

test('what is asked in the old year and comes in the new one belongs to both as each is in Amsterdam', async () => {
  // When the year was over it had waited half an hour
  expect(await waited('lead_time', '2025-12')).toEqual([{ tenths: 5, delivered: false, cases: 1 }]);
  const reached = (period: string) =>
    ask('select patients from monitoring.patients_reached where period = $1 and gm_code is null', [period]);
  expect(await reached('2025-12')).toEqual([{ patients: 0 }]);
  expect(await reached('2026-01')).toEqual([{ patients: 1 }]);
});

test('in opening hours nights and weekends do not count', async () => {
  expect(await waited('lead_time_working', '2025-05')).toEqual([{ tenths: 20, delivered: true, cases: 1 }]);
  expect(await waited('lead_time_working', '2025-06')).toEqual([{ tenths: 5, delivered: true, cases: 1 }]);
  // From ten on Saturday evening to Sunday nobody was open
  expect(await waited('lead_time_working', '2025-10')).toEqual([{ tenths: 0, delivered: true, cases: 1 }]);
  const { rows } = (await coordinator.get<CourseAnswer>('/monitoring/lead-time?period=2026-Q3')).body;
  expect(rows.find(({ of }) => of === 'region')?.values).toMatchObject({ median: 2, working: 2, working90: 2 });
  expect(await figure('lead-time-working')).toMatchObject({ value: 2, denominator: { kind: 'count', count: 25 } });
});

test('of 20 kits 12 were back in time, half within a day, and three are missing', async () => {
  expect(await figure('return')).toMatchObject({ numerator: { kind: 'count', count: 12 }, value: 12 / 20 });
  expect(await figure('return-days')).toMatchObject({ value: 1, denominator: { kind: 'count', count: 20 } });
  // Three are fewer than five; of 17 of 20 it is known where they are
  expect(await figure('missing')).toMatchObject({
    ...{ numerator: { kind: 'below', limit: 5 }, value: null, completeness: 17 / 20, why: 'small-number' },
  });
});

test('a kit brought to a post box counts in its municipality, and covers nobody', async () => {
  const coverage = () => coordinator.get<CoverageAnswer>('/monitoring/coverage?by=municipality');
  const { rows: before } = (await coverage()).body;
  const box = `select pc4 from postcode_area where po_box and gm_code = 'GM0518' order by pc4 limit 1`;
  await addHistory(world, [{ patient: 'post box', home: 'Den Haag', delivered: '2024-02-05T12:00+01:00' }]);
  await world.owner.query(
    `update case_place set pc4 = (${box}) where case_id = (select id from kit_case where delivered_day = '2024-02-05')`,
  );
  expect(
    await ask(
      `select gm_code, patients from monitoring.patients_reached where period = '2024' and gm_code is not null`,
    ),
  ).toEqual([{ gm_code: 'GM0518', patients: 1 }]);
  expect((await coverage()).body.rows).toEqual(before);
});

test('a municipality without a pharmacy has its uptake with its margin, and no coverage', async () => {
  await world.owner.query(`delete from pharmacy_area where pc4 in (select pc4 from postcode_area where gm_code = $1)`, [
    HOMES.Wassenaar.gmCode,
  ]);
  await world.owner.query('update pharmacy set radius_km = null');
  await world.owner.query(
    `insert into pharmacy_area (network_id, organisation_id, pc4, from_day) values ($1, $2, '2512', '2026-01-01') on conflict do nothing`,
    [world.network, world.organisations.pharmacy],
  );
  const of = <R extends { name: string }>(rows: readonly R[], home: Home) => rows.find(({ name }) => name === home);
  const { body } = await coordinator.get<CoverageAnswer>('/monitoring/coverage?by=municipality');
  expect(of(body.rows, 'Wassenaar')?.coverage).toBe(0);
  const { rows } = (await coordinator.get<UptakeAnswer>('/monitoring/uptake?period=2026-Q3')).body;
  const found = of(rows, 'Wassenaar');
  // Exact Poisson limits of 5: 1.6235 and 11.6683
  expect(found).toMatchObject({ patients: 5, why: null });
  expect(found?.low).toBeCloseTo(1.6235 / (found?.expected ?? 0), 4);
  expect(found?.high).toBeCloseTo(11.6683 / (found?.expected ?? 0), 4);
  expect(found?.bandLow).toBeCloseTo(5 / (found?.expectedHigh ?? 0), 9);
  expect(found?.bandHigh).toBeCloseTo(5 / (found?.expectedLow ?? 0), 9);
});

test('a period without anybody says that there is nothing, and the file has a row for it', async () => {
  const { rows } = (await coordinator.get<UptakeAnswer>('/monitoring/uptake?period=2026-Q2')).body;
  expect(rows.every(({ patients }) => patients === 0 || patients === null)).toBe(true);
  expect((await taken(coordinator, '/monitoring/uptake?period=2026-Q2', 'csv')).rows.length).toBeGreaterThan(5);
  expect(await waited('lead_time', '2026-05')).toEqual([]);
});

test('of five kits sealed in the summer three are as the standard has them, one by a substitution; a minute later it was autumn', async () => {
  const kits = [];
  for (const pharmacy of [
    'pharmacy',
    'pharmacy',
    'pharmacy',
    'otherPharmacy',
    'otherPharmacy',
    'otherPharmacy',
  ] as const)
    kits.push(await shelvedKit(world, { pharmacy: world.organisations[pharmacy] }));
  await world.owner.query('alter table kit disable trigger user');
  for (const [i, [sealed, conformity]] of [
    ['2026-07-01T00:00+02:00', 'conforms'],
    ['2026-09-30T23:59+02:00', 'conforms'],
    ['2026-08-03T12:00+02:00', 'conforms-by-substitution'],
    ['2026-08-03T12:00+02:00', 'conforms'],
    ['2026-08-03T12:00+02:00', 'deviates'],
    ['2026-10-01T00:00+02:00', 'conforms'],
  ].entries())
    await world.owner.query('update kit set sealed_at = $2, conformity = $3 where id = $1', [
      kits[i],
      sealed,
      conformity,
    ]);
  await world.owner.query('alter table kit enable trigger user');
  const { body } = await coordinator.get<ConformityAnswer>('/monitoring/conformity');
  const [own, other, region] = body.rows;
  expect(own).toMatchObject({ name: 'Apotheek Centrum', sealed: 3, conform: 2, bySubstitution: 1, deviate: 0 });
  expect(other).toMatchObject({ name: 'Apotheek De Linde', sealed: 2, conform: 1, bySubstitution: 0, deviate: 1 });
  expect(region).toMatchObject({ of: 'region', sealed: 5, conform: 3, bySubstitution: 1, deviate: 1 });
  expect(await figure('conformity')).toMatchObject({ value: 3 / 5, denominator: { kind: 'count', count: 5 } });
  const page = (await coordinator.page('/monitoring/conformity')).body;
  expect(page).toContain(
    'Van de 5 kits die in het 3e kwartaal van 2026 zijn verzegeld, waren er 3 volgens de standaard: 60%.',
  );
  const { rows } = await taken(coordinator, '/monitoring/conformity', 'csv');
  expect(rows.find(([, place]) => place === 'Hele regio')).toEqual([
    '3e kwartaal 2026',
    'Hele regio',
    '5',
    '3',
    '60%',
    '1',
    '1',
  ]);
  expect((await coordinator.get('/monitoring/conformity?period=2026-Q4')).status).toBe(422);
});

test('the time to delivery is one number on every page and in the report, and what is open or withdrawn is not left out of it', async () => {
  // Eleven were there after two hours, eight never, one was withdrawn three hours after it was taken; another before anybody took it
  const asked = { home: 'Den Haag' as const, requested: '2026-05-05T10:00+02:00' };
  const ids = await addHistory(world, [
    ...Array.from({ length: 11 }, (_, i) => ({
      ...{ patient: `brought ${String(i)}`, ...asked, delivered: '2026-05-05T12:00+02:00' },
    })),
    ...Array.from({ length: 10 }, (_, i) => ({ patient: `waits ${String(i)}`, ...asked })),
  ]);
  await world.owner.query('alter table kit_case disable trigger user');
  await world.owner.query(
    `update kit_case set status = 'withdrawn', withdrawn_at = requested_at + interval '3 hours',
            accepted_at = case when id = $1 then requested_at + interval '1 hour' end where id = any ($2)`,
    [ids[11], [ids[11], ids[12]]],
  );
  await world.owner.query('alter table kit_case enable trigger user');
  const of = async (page: string) =>
    (await coordinator.get<CourseAnswer>(`/monitoring/${page}?period=2026-Q2`)).body.rows.filter(
      ({ cases }) => cases.kind === 'count' && cases.count > 0,
    );
  const hours = { median: 2, p90: null };
  expect(await of('lead-time')).toMatchObject([
    { name: 'Den Haag', cases: { count: 20 }, values: hours, open: { count: 9 } },
    { of: 'region', cases: { count: 20 }, values: hours },
  ]);
  // The same requests: nothing is found by subtraction
  expect(await of('fill-rate')).toMatchObject([{ cases: { count: 20 } }, { cases: { count: 20 } }]);
  const { months } = (await coordinator.get<Overview>('/monitoring')).body;
  expect(months.find(({ month }) => month === '2026-05')).toMatchObject({ leadTime: hours, requests: { count: 21 } });
  const { content } = (await coordinator.get<ReportView>('/monitoring/reports/2026-Q2')).body;
  expect(content).toMatchObject({ figures: { leadTime: hours }, ownBeside: { leadTime: hours } });
  const page = (await coordinator.page('/monitoring/reports/2026-Q2')).body;
  expect(page).toMatch(/De helft van de aanvragen was binnen 2\suur bezorgd; 90\s% was nog niet bezorgd/);
});

test('what pharmacies were asked in a month stands when it is over, whoever is asked or declines later', async () => {
  const requested = '2026-04-30T20:00+02:00';
  const [id] = await addHistory(world, [
    ...Array.from({ length: 14 }, (_, i) => ({
      ...{ patient: `April ${String(i)}`, home: 'Den Haag' as const, requested },
      answers: i < 5 ? (['declined'] as const).slice() : [],
    })),
  ]);
  const april = async () =>
    (await coordinator.get<Overview>('/monitoring')).body.months.find(({ month }) => month === '2026-04')?.unanswered;
  expect(await april()).toBeCloseTo(5 / 19, 12);
  await world.owner.query(
    `insert into case_party (network_id, case_id, number, organisation_id, part, from_at, until, outcome)
     select network_id, id, number, $2, 'offered', '2026-05-01T09:00+02:00', '2026-05-01T10:00+02:00', 'declined' from kit_case where id = $1`,
    [id, world.organisations.otherPharmacy],
  );
  expect(await april()).toBeCloseTo(5 / 19, 12);
});

test('of 20 kits that came in the quarter 14 were filled by the version of that day', async () => {
  const { owner, network, organisations, standard } = world;
  await owner.query('alter table kit disable trigger user');
  await owner.query(
    `with old as (insert into kit_standard (network_id, id, name, status, takes_effect_on, superseded_on, published_at, created_at)
       values ($1, gen_random_uuid(), '2024.1', 'published', '2024-01-01', '2026-01-01', '2024-01-01', '2024-01-01') returning id),
     came as (select id as case_id, gen_random_uuid() as kit_id, row_number() over (order by id) as n from kit_case where delivered_day = '2026-07-01'),
     made as (insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_at)
       select $1, c.kit_id, $2, 'OUD-' || c.n, case when c.n <= 14 then $3 else o.id end, 'draft', '2026-06-01' from came c cross join old o)
     insert into delivery (network_id, id, case_id, kit_id, received_by, delivered_at, leaflet_given, recorded_at)
     select $1, gen_random_uuid(), case_id, kit_id, 'partner', '2026-07-01T12:00+02:00', true, '2026-07-01T12:00+02:00' from came`,
    [network, organisations.pharmacy, standard],
  );
  await owner.query('alter table kit enable trigger user');
  await owner.query(`update kit_standard set takes_effect_on = '2026-01-01' where id = $1`, [standard]);
  expect(await figure('newest-version')).toMatchObject({
    ...{ numerator: { kind: 'count', count: 14 }, denominator: { kind: 'count', count: 20 }, value: 14 / 20 },
  });
  expect((await coordinator.page('/monitoring/figures')).body).toContain('Bezorgd volgens de nieuwste versie');
});

test('a kit that is replaced at home in a later month counts its patient once, in the month of the first', async () => {
  const reached = async (period: string) =>
    (
      await ask<{ patients: number; deliveries: number }>(
        'select patients, deliveries from monitoring.patients_reached where period = $1 and gm_code is null',
        [period],
      )
    )[0];
  const now = world.clock.today().slice(0, 7);
  const before = await reached(now);
  const { id } = await caseAt(world, 'delivered');
  const once = { patients: (before?.patients ?? 0) + 1, deliveries: (before?.deliveries ?? 0) + 1 };
  expect(await reached(now)).toEqual(once);
  world.clock.moveTo(new Date(`${addDays(world.clock.today(), 16)}T10:00:00Z`));
  await signedAgain(world, id);
  const kitId = await shelvedKit(world, { expiry: '2028-02-29' });
  const collectedKit = { collectedBy: 'pharmacy', sealIntact: true };
  await yes(await world.as('pharmacist'), `/cases/${id}/replacement`, { kitId, receivedBy: 'relative', collectedKit });
  const { rows } = await world.owner.query('select from delivery where case_id = $1 and undone_at is null', [id]);
  expect(rows).toHaveLength(2);
  const later = world.clock.today().slice(0, 7);
  expect([later === now, await reached(now), await reached(later)]).toEqual([
    false,
    once,
    { patients: 0, deliveries: 0 },
  ]);
});

test('a kit of which opioids only wait for destruction stands apart: it is not one that does not balance', async () => {
  const owner = world.owner;
  await owner.query('alter table kit_return disable trigger user');
  await owner.query('alter table opium_movement disable trigger user');
  const [one] = (await owner.query<{ code: string }>('select code from product limit 1')).rows;
  for (const [i, account] of [null, null, 'for-destruction', 'missing'].entries()) {
    const kit = await shelvedKit(world, { pharmacy: world.organisations.pharmacy });
    await owner.query(
      `insert into kit_return (network_id, id, case_id, kit_id, collected_by, seal_intact, received_at)
       select network_id, gen_random_uuid(), id, $1, 'pharmacy', false, '2026-08-04T12:00+02:00' from kit_case
       where delivered_day = '2026-08-03' order by id offset $2 limit 1`,
      [kit, i],
    );
    await owner.query(
      `insert into opium_movement (network_id, id, organisation_id, kit_id, product, lot, from_account, to_account, quantity, at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'L', 'supplier', 'shelf', 1, '2026-07-01')`,
      [world.network, world.organisations.pharmacy, kit, one?.code],
    );
    await owner.query('delete from opium_balance where kit_id = $1', [kit]);
    if (account)
      await owner.query(`insert into opium_balance values ($1, $2, $3, 'L', $4, 1)`, [
        ...[world.network, kit, one?.code, account],
      ]);
  }
  await owner.query('alter table opium_movement enable trigger user');
  await owner.query('alter table kit_return enable trigger user');
  coordinator = await world.as('coordinator');
  // Two close, one does not; the fourth waits, so that of three of four it can be said
  expect(await figure('opioids')).toMatchObject({
    ...{ numerator: { count: 2 }, denominator: { count: 3 }, value: 2 / 3, completeness: 3 / 4 },
  });
});
