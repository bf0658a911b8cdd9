import { createHash } from 'node:crypto';
import { systemOf, type Role } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { addHistory, addPilot } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await addHistory(world, [
    { patient: 'a', home: 'Den Haag', delivered: '2026-08-03T12:00+02:00' },
    // The same patient again, in the same quarter but another month
    { patient: 'a', home: 'Den Haag', delivered: '2026-09-20T12:00+02:00' },
    { patient: 'b', home: 'Den Haag', delivered: '2026-07-01T00:10+02:00' },
    // Ten minutes earlier it was still June
    { patient: 'c', home: 'Den Haag', delivered: '2026-06-30T23:50+02:00' },
    { patient: 'd', home: 'Den Haag', delivered: '2026-07-07T12:00+02:00', placeOfStay: 'hospice' },
    { patient: 'e', home: 'Den Haag', delivered: '2026-07-07T12:00+02:00', placeOfStay: 'homeless-shelter' },
    // Has moved since: counts where the kit came
    { patient: 'f', home: 'Rijswijk', deliveredIn: 'Wassenaar', delivered: '2026-07-08T12:00+02:00' },
    // Never delivered
    { patient: 'g', home: 'Rijswijk', requested: '2026-07-08T12:00+02:00' },
    // Lived in two municipalities: counts in each, and once in the region
    { patient: 'h', home: 'Rijswijk', delivered: '2026-07-09T12:00+02:00' },
    { patient: 'h', home: 'Wassenaar', delivered: '2026-09-29T12:00+02:00' },
  ]);
  await addPilot(world, [
    { ref: '1', patient: 'p', home: 'Wassenaar', delivered: '2026-07-10T12:00+02:00' },
    {
      ref: '2',
      patient: 'q',
      home: 'Wassenaar',
      requested: '2026-07-11T12:00+02:00',
      opened: '2026-07-12T12:00+02:00',
    },
    { ref: '3', patient: 'r', home: 'Wassenaar', requested: '2026-07-11T12:00+02:00' },
  ]);
});
afterAll(() => world.stop());

const ask = <T>(sql: string, values: unknown[] = [], role: Role = 'system'): Promise<T[]> =>
  world.app
    .get(Database)
    .read({ ...systemOf(world.network, world.networkOrganisation), role }, (tx) => tx.query<T[]>(sql, values));
const reached = (period: string) =>
  ask<{ gm_code: string | null; patients: number; elsewhere: number; deliveries: number; undated: number }>(
    'select gm_code, patients, elsewhere, deliveries, undated from monitoring.patients_reached where period = $1 order by gm_code',
    [period],
  );

test('in the third quarter each patient counts once, where the kit came', async () => {
  expect(await reached('2026-Q3')).toEqual([
    // a (twice), b, e; d stays in a hospice; c was in June
    { gm_code: 'GM0518', patients: 3, elsewhere: 1, deliveries: 5, undated: 0 },
    { gm_code: 'GM0603', patients: 1, elsewhere: 0, deliveries: 1, undated: 0 },
    // f, h and p of the pilot; q was delivered on a day that nobody wrote down, r never
    { gm_code: 'GM0629', patients: 3, elsewhere: 0, deliveries: 3, undated: 1 },
    // a b e f h p: h counts once
    { gm_code: null, patients: 6, elsewhere: 1, deliveries: 9, undated: 1 },
  ]);
});

test('a month begins at midnight in Amsterdam, and a period without anybody has a nought for the region', async () => {
  expect(await reached('2026-06')).toMatchObject([
    { gm_code: 'GM0518', patients: 1 },
    { gm_code: null, patients: 1 },
  ]);
  // b, e, f, h, p
  expect((await reached('2026-07')).at(-1)).toMatchObject({ gm_code: null, patients: 5 });
  expect(await reached('2026-05')).toEqual([{ gm_code: null, patients: 0, elsewhere: 0, deliveries: 0, undated: 0 }]);
  // a b c e f h p
  expect((await reached('2026')).at(-1)).toMatchObject({ gm_code: null, patients: 7 });
});

test('periods in the database are the periods of the application', async () => {
  const { periodOf } = await import('../../src/monitoring/period.js');
  const periods = await ask<{ name: string; first: string; next: string }>(
    'select name, first_day::text as first, next_day::text as next from monitoring.period',
  );
  // Seven years, 28 quarters and 83 months until November 2026
  expect(periods).toHaveLength(7 + 28 + 83);
  for (const { name, first, next } of periods) expect(periodOf(name)).toMatchObject({ from: first, until: next });
});

test('a period to a day counts as the period does, in this year and the one before, up to today', async () => {
  // b (1 July), d in a hospice, e, f and h until the ninth; p of the pilot came on the tenth
  expect((await reached('2026-07/2026-07-09')).at(-1)).toMatchObject({ gm_code: null, patients: 4, elsewhere: 1 });
  expect((await reached('2026-Q3/2026-07-10')).at(-1)).toMatchObject({ patients: 5, undated: 0 });
  expect((await reached('2026-Q3/2026-07-12')).at(-1)).toMatchObject({ patients: 5, undated: 1 });
  expect(await reached('2026/2026-09-30')).toEqual(await reached('2026/2026-11-18'));
  expect((await reached('2025-Q1/2025-02-28')).at(-1)).toMatchObject({ patients: 0 });
  for (const none of ['2026/2026-11-19', '2026-Q3/2026-10-01', '2024/2024-06-01'])
    expect(await reached(none)).toEqual([]);
  expect(await ask('select day::text from monitoring.known_since')).toEqual([{ day: '2026-06-30' }]);
});

test('of a need the newest version counts', async () => {
  await world.owner.query(
    `insert into need_estimate (network_id, gm_code, year, version, value, low, high, source, method, recorded_at)
     values ($1, 'GM0629', 2023, 2, 95, 85, 105, 'CBS', 'geteld', now()), ($1, 'GM0629', 2024, 1, 97, 87, 107, 'CBS', 'geteld', now())`,
    [world.network],
  );
  expect(await ask(`select year, value from monitoring.need where code = 'GM0629' order by year`)).toEqual([
    { year: 2023, value: 95 },
    { year: 2024, value: 97 },
  ]);
});

test('the flow of a month: four asked, one withdrawn, one open, and of six offers two not taken', async () => {
  await addHistory(world, [
    // 2 hours, in time
    { patient: 'k', home: 'Den Haag', requested: '2025-03-03T10:00+01:00', delivered: '2025-03-03T12:00+01:00' },
    // 10 hours where 4 were agreed; two pharmacies were asked before
    {
      patient: 'l',
      home: 'Den Haag',
      requested: '2025-03-03T10:00+01:00',
      delivered: '2025-03-03T20:00+01:00',
      answers: ['declined', 'lapsed'],
    },
    { patient: 'm', home: 'Den Haag', requested: '2025-03-04T10:00+01:00', status: 'withdrawn' },
    { patient: 'n', home: 'Den Haag', requested: '2025-03-05T10:00+01:00', status: 'accepted' },
  ]);
  const [march] = await ask('select * from monitoring.flow where period = $1', ['2025-03']);
  expect(march).toEqual({
    ...{ period: '2025-03', requests: 4, withdrawn: 1, still_open: 1, offers: 6, not_taken: 2 },
  });
});

test('who treats or supplies sees nothing of the figures, and nobody a patient', async () => {
  const VIEWS = [
    'case_stage',
    'patients_reached',
    'need',
    'participation',
    'ready_now',
    'shelf',
    'flow',
    'known_since',
  ];
  for (const view of VIEWS) {
    for (const role of ['prescriber', 'pharmacist', 'nurse', 'auditor'] as const)
      expect(await ask(`select * from monitoring.${view}`, [], role)).toEqual([]);
    const columns = await world.owner.query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_schema = 'monitoring' and table_name = $1`,
      [view],
    );
    for (const { column_name } of columns.rows)
      expect(column_name).not.toMatch(/patient_key|birth|name_|bsn|phone|house/);
  }
  await expect(ask('select * from monitoring.case_fact')).rejects.toThrow('permission denied');
  await expect(ask('select * from monitoring.undated_delivery')).rejects.toThrow('permission denied');
});

test('another network counts for itself, and without a context there is nothing', async () => {
  const elsewhere = { ...systemOf(crypto.randomUUID(), crypto.randomUUID()) };
  const rows = await world.app
    .get(Database)
    .read(elsewhere, (tx) =>
      tx.query<object[]>(`select patients from monitoring.patients_reached where period = '2026-Q3'`),
    );
  expect(rows).toEqual([{ patients: 0 }]);
  const nobody = await world.app
    .get(Database)
    .asNobody({ name: 'test-nobody', text: 'select * from monitoring.patients_reached' });
  expect(nobody).toEqual([]);
});

test('who is said to be the same today counts once from now on, and as before in what is over', async () => {
  await addHistory(world, [
    { patient: 's', home: 'Den Haag', delivered: '2026-08-10T12:00+02:00' },
    { patient: 't', home: 'Den Haag', delivered: '2026-08-20T12:00+02:00' },
  ]);
  const patients = async (period: string) => (await reached(period)).at(-1)?.patients ?? 0;
  const [quarter, year] = [await patients('2026-Q3'), await patients('2026')];
  const keyOf = (letter: string) => createHash('sha256').update(letter).digest();
  await world.owner.query(`select set_config('app.now', $1, false)`, [world.clock.now().toISOString()]);
  await world.owner.query('select rekey_patient(array(select id from kit_case where patient_key = $1), $2)', [
    ...[keyOf('t'), keyOf('s')],
  ]);
  expect([await patients('2026-Q3'), await patients('2026')]).toEqual([quarter, year - 1]);
  await world.owner.query('select rekey_patient(array(select id from kit_case where patient_key = $1 limit 1), $2)', [
    ...[keyOf('a'), keyOf('a again')],
  ]);
  expect([await patients('2026-Q3'), await patients('2026')]).toEqual([quarter, year]);
});
