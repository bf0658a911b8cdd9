import type { DemandAnswer } from '../../src/monitoring/demand/demand.rules.js';
import type { SupplyAnswer } from '../../src/monitoring/supply/supply.rules.js';
import type { Client } from '../factories/client.js';
import { addHistory, type Home } from '../factories/history.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
const delivered = (home: Home, count: number, day: string, hours = 2) =>
  Array.from({ length: count }, (_, i) => ({
    ...{ patient: `${home} ${day} ${String(i)}`, home, requested: `${day}T10:00+02:00` },
    delivered: new Date(new Date(`${day}T10:00+02:00`).getTime() + hours * 3_600_000).toISOString(),
  }));
beforeAll(async () => {
  world = await startWorld();
  await addHistory(world, [
    ...delivered('Den Haag', 20, '2026-04-10'),
    ...delivered('Den Haag', 40, '2026-07-10'),
    ...delivered('Den Haag', 6, '2026-08-10', 30),
  ]);
  await world.owner.query(`update organisation set gm_code = 'GM0518' where kind = 'pharmacy'`);
  await shelvedKit(world);
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const supply = async () => (await coordinator.get<SupplyAnswer>('/monitoring/security')).body;
const demand = async () => (await coordinator.get<DemandAnswer>('/monitoring/demand')).body;
const own = <R extends { id: string }>({ items }: { items: R[] }) =>
  items.find(({ id }) => id === world.organisations.pharmacy);

test('46 requests in 92 days are one in two days, so that what is ready lasts twice as long', async () => {
  const answer = await supply();
  expect(answer.quarter).toBe('2026-Q3');
  const pharmacy = own(answer);
  expect(pharmacy?.requests).toEqual({ kind: 'count', count: 46 });
  expect(pharmacy?.readyKits).toBeGreaterThan(0);
  expect(pharmacy?.daysOfCover).toBeCloseTo((pharmacy?.readyKits ?? 0) * 2, 9);
});

test('of 46 the 42nd was delivered after 30 hours: that is over the norm, and leads to the lead times', async () => {
  expect(own(await supply())).toMatchObject({ p90Hours: 30 });
  expect(own(await supply())?.risks).toContainEqual({ kind: 'slow', hours: 30 });
  const { body } = await coordinator.page('/monitoring/security');
  expect(body).toContain('href="/monitoring/lead-time"');
  expect(body).toContain('90 % pas binnen 30 uur');
});

test('what is ready stands against the minimum, and the file says the same', async () => {
  const pharmacy = own(await supply());
  const { rows } = await taken(coordinator, '/monitoring/security', 'csv');
  const row = rows.find(([name]) => name === pharmacy?.name);
  expect(row?.slice(2, 4)).toEqual([String(pharmacy?.readyKits), String(pharmacy?.minimum)]);
});

test('66 requests in half a year, two days and more to replenish: the Poisson table says how many to have', async () => {
  const pharmacy = own(await demand());
  expect(pharmacy).toMatchObject({ ofRegion: false });
  expect(pharmacy?.perWeek).toBeCloseTo((66 / 183) * 7, 9);
  expect(pharmacy?.replenishmentDays).toBeGreaterThanOrEqual(2);
  expect(pharmacy?.expected).toBeCloseTo((66 / 183) * (pharmacy?.replenishmentDays ?? 0), 9);
  const others = (await demand()).items.filter(({ id }) => id !== world.organisations.pharmacy);
  expect(others.every(({ ofRegion, coveredNow }) => ofRegion && coveredNow === null)).toBe(true);
});

test('one click adopts the proposed minimum, and only for who decides on pharmacies', async () => {
  const before = own(await demand());
  const changed = await coordinator.patch(
    `/pharmacies/${world.organisations.pharmacy}`,
    { minimumReadyKits: before?.proposed },
    { version: before?.version },
  );
  expect(changed.status).toBe(200);
  expect(own(await demand())).toMatchObject({ minimum: before?.proposed });
  const page = (await coordinator.page('/monitoring/demand')).body;
  expect(page).toContain('zo is het');
  expect(page).toContain('Overnemen');
  expect((await (await world.as('leadPharmacist')).page('/monitoring/demand')).body).not.toContain('Overnemen');
  for (const path of ['security', 'demand'])
    expect((await (await world.as('pharmacist')).get(`/monitoring/${path}`)).status).toBe(403);
});
