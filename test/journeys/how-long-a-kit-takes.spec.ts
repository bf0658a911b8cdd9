import type { CourseAnswer } from '../../src/monitoring/course/course.js';
import type { Client } from '../factories/client.js';
import { addHistory } from '../factories/history.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  const patient = (i: number) => ({ patient: `patient ${String(i)}`, home: 'Den Haag' as const });
  await addHistory(world, [
    // So that the whole quarter is known.
    { ...patient(900), delivered: '2026-06-20T12:00+02:00' },
    ...Array.from({ length: 30 }, (_, i) => ({
      ...{ ...patient(i), requested: '2026-07-10T10:00+02:00', delivered: '2026-07-10T12:00+02:00' },
      answers: i < 4 ? (['declined'] as const).slice() : [],
    })),
    ...Array.from({ length: 6 }, (_, i) => ({ ...patient(100 + i), requested: '2026-09-20T10:00+02:00' })),
  ]);
  await world.owner.query('alter table kit_case disable trigger user');
  await world.owner.query(
    `update kit_case set ended_at = delivered_at + interval '3 days', end_reason = 'deceased', status = 'ended' where delivered_day = '2026-07-10'`,
  );
  await world.owner.query(
    `update case_party set organisation_id = $1, from_at = from_at - interval '1 minute' where outcome = 'declined'`,
    [world.organisations.otherPharmacy],
  );
  await world.owner.query('alter table kit_case enable trigger user');
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const course = async (name: string, query = '') =>
  (await coordinator.get<CourseAnswer>(`/monitoring/${name}${query}`)).body;
const region = ({ rows }: CourseAnswer) => rows.find(({ of }) => of === 'region');

test('30 of 36 came after two hours and six still wait: half within two hours, of nine in ten nobody knows', async () => {
  const row = region(await course('lead-time'));
  expect(row).toMatchObject({ cases: { kind: 'count', count: 36 }, open: { kind: 'count', count: 6 } });
  expect(row?.values).toMatchObject({ median: 2, p90: null, inTime: 30 / 36 });
  const { body } = await coordinator.page('/monitoring/lead-time');
  expect(body).toContain('De helft van de aanvragen in het 3e kwartaal van 2026 was binnen 2\u00a0uur bezorgd.');
  expect(body).toContain('6 aanvragen waren aan het eind van het kwartaal niet bezorgd.');
});

test('when it was asked is told for the region, and why not where there is no number', async () => {
  const { values } = region(await course('lead-time')) ?? {};
  // Thirty on a Friday morning; six on a Sunday, which nobody brought
  expect([values?.office, values?.outOfHours]).toEqual([2, null]);
  const { body } = await coordinator.page('/monitoring/lead-time');
  expect(body.match(/data-title="Gevraagd in kantooruren"[^>]*>2\u00a0uur/g)).toHaveLength(1);
  expect(body).toMatch(/data-title="Gevraagd daarbuiten"[^>]*>te weinig bezorgd/);
  expect(body).toMatch(/data-title="90 % bezorgd binnen"[^>]*>te weinig bezorgd/);
  const { rows } = await taken(coordinator, '/monitoring/lead-time', 'csv');
  const [head = []] = rows;
  const asked = (place: string) => rows.find((row) => row[1] === place)?.[head.indexOf('Gevraagd in kantooruren')];
  expect([asked('Den Haag'), asked('Hele regio')]).toEqual(['alleen regio', '2']);
});

test('whoever died three days after the delivery had the kit for three days', async () => {
  const row = region(await course('timeliness'));
  expect(row?.cases).toEqual({ kind: 'count', count: 30 });
  expect(row?.values).toMatchObject({ median: 3, quartile1: 3, quartile3: 3, under24: 0, over28: 0, opening: null });
});

test('of 36 requests 26 were delivered by the pharmacy that was asked first', async () => {
  expect(region(await course('fill-rate'))?.values.filled).toBeCloseTo(26 / 36, 12);
});

test('the file says it as a report would, and only a closed quarter of two years can be asked', async () => {
  const { rows } = await taken(coordinator, '/monitoring/lead-time', 'csv');
  expect(rows.find(([, place]) => place === 'Den Haag')?.slice(2, 4)).toEqual(['35', '2']);
  for (const period of ['2026', '2026-09', '2026-Q4', 'gisteren'])
    expect((await coordinator.get(`/monitoring/lead-time?period=${period}`)).status).toBe(422);
  expect((await (await world.as('pharmacist')).get('/monitoring/lead-time')).status).toBe(403);
});
