import type { Overview } from '../../src/monitoring/overview.query.js';
import type { ComparisonAnswer } from '../../src/monitoring/questions/comparison.rules.js';
import type { NextPharmacyAnswer } from '../../src/monitoring/questions/next-pharmacy.rules.js';
import type { WeakestPointAnswer } from '../../src/monitoring/questions/weakest-point.rules.js';
import type { WithoutAnswer } from '../../src/monitoring/questions/without.rules.js';
import type { Client } from '../factories/client.js';
import type { TrendAnswer } from '../../src/monitoring/trend/trend.rules.js';
import { addHistory, type Home } from '../factories/history.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
const patients = (home: Home, count: number, day: string) =>
  Array.from({ length: count }, (_, i) => ({
    ...{ patient: `${home} ${day} ${String(i)}`, home },
    delivered: `${day}T12:00+02:00`,
  }));
beforeAll(async () => {
  world = await startWorld();
  await addHistory(world, [
    ...patients('Den Haag', 20, '2025-04-10'),
    ...patients('Den Haag', 20, '2025-07-10'),
    ...patients('Zoetermeer', 12, '2025-08-10'),
    ...patients('Rijswijk', 9, '2025-09-10'),
    ...patients('Wassenaar', 8, '2025-09-11'),
    ...patients('Den Haag', 60, '2026-07-10'),
    ...patients('Zoetermeer', 13, '2026-08-10'),
    ...patients('Rijswijk', 7, '2026-09-10'),
    ...patients('Wassenaar', 3, '2026-09-11'),
  ]);
  const { pharmacy, otherPharmacy, thirdPharmacy } = world.organisations;
  await world.owner.query(`update pharmacy set radius_km = 0.01, delivers_out_of_hours = organisation_id = $1`, [
    pharmacy,
  ]);
  await world.owner.query('delete from pharmacy_area');
  for (const [id, pc4] of [
    [pharmacy, '2241'],
    [pharmacy, '2242'],
    [otherPharmacy, '2241'],
    [thirdPharmacy, '2243'],
  ])
    await world.owner.query(
      `insert into pharmacy_area (network_id, organisation_id, pc4, from_day) values ($1, $2, $3, '2026-01-01')`,
      [world.network, id, pc4],
    );
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const comparison = async (query = '') =>
  (await coordinator.get<ComparisonAnswer>(`/monitoring/comparison${query}`)).body;

test('Den Haag went from 20 to 60, Zoetermeer from 12 to 13; where three are hidden nothing is compared', async () => {
  const { comparisons, knownSince, periods } = await comparison('?period=2026-Q3');
  expect({ comparisons, knownSince, periods: periods.length }).toEqual({
    comparisons: 4,
    knownSince: null,
    periods: 1,
  });
  const [one] = periods;
  expect(one).toMatchObject({ before: '2025-Q3', after: '2026-Q3' });
  const said = Object.fromEntries(one?.rows.map(({ name, difference }) => [name, difference]) ?? []);
  expect(said).toEqual({
    ...{ 'Den Haag': 'higher', Zoetermeer: 'unsaid', 'Leidschendam-Voorburg': 'unsaid' },
    ...{ Rijswijk: null, Wassenaar: null },
  });
  expect(one?.total).toMatchObject({ difference: 'higher', before: { patients: 49 }, after: { patients: 83 } });
});

test('the last four closed quarters stand there at once, each beside a year earlier, and each leads to itself in full', async () => {
  const answer = await comparison();
  expect(answer.periods.map(({ before, after }) => [before, after])).toEqual([
    ['2024-Q4', '2025-Q4'],
    ['2025-Q1', '2026-Q1'],
    ['2025-Q2', '2026-Q2'],
    ['2025-Q3', '2026-Q3'],
  ]);
  expect(answer).toMatchObject({ comparisons: 4, knownSince: null });
  const { body } = await coordinator.page('/monitoring/comparison');
  expect(body).toContain(
    'Bereik in de hele regio, naast een jaar eerder: hoger in 3e kw. 2026; niet te vergelijken in 4e kw. 2025, 1e kw. 2026 en 2e kw. 2026.',
  );
  expect(body).toContain('19% (was 11%): hoger');
  expect(body).toContain('href="/monitoring/comparison?period=2026-Q3"');
  const { rows } = await taken(coordinator, '/monitoring/comparison', 'csv');
  expect(
    rows.filter(([name]) => name === 'Hele regio').map(([, period, , , , , , , , , said]) => [period, said]),
  ).toEqual([
    ['4e kwartaal 2025', '–'],
    ['1e kwartaal 2026', '–'],
    ['2e kwartaal 2026', '–'],
    ['3e kwartaal 2026', 'hoger'],
  ]);
});

test('of one quarter the page says it in one sentence, names how many comparisons it makes, and its file holds no more', async () => {
  const { body } = await coordinator.page('/monitoring/comparison?period=2026-Q3');
  expect(body).toContain(
    'In de hele regio was het bereik in het 3e kwartaal van 2026 hoger dan een jaar eerder: 19% tegen 11%.',
  );
  expect(body).toContain('Op deze pagina staan 4 vergelijkingen.');
  expect(body).toContain('hooguit 20% dat minstens één ervan');
  const { rows } = await taken(coordinator, '/monitoring/comparison?period=2026-Q3', 'csv');
  expect(rows.find(([name]) => name === 'Wassenaar')?.slice(-5)).toEqual(['<10', '–', '–', '–', '–']);
});

test('what lies before the first kit that is known was not nought', async () => {
  const answer = await comparison('?period=2026-Q2');
  expect(answer).toMatchObject({ knownSince: '2025-04-10', comparisons: 0 });
  expect(answer.periods[0]?.total).toMatchObject({ before: { why: 'no-data' } });
  const { body } = await coordinator.page('/monitoring/comparison?period=2026-Q2');
  expect(body).toContain('de eerste bezorgde kit die we kennen is van 10 april 2025');
});

test('a month, a quarter that still runs and what is no period are refused in words', async () => {
  for (const period of ['2026-09', '2026-Q4', '2026', 'gisteren'])
    expect((await coordinator.get(`/monitoring/comparison?period=${period}`)).status).toBe(422);
  const { body } = await coordinator.page('/monitoring/comparison?period=2026-09');
  expect(body).toContain('Kies een afgesloten kwartaal (2026-Q3) of jaar (2025)');
});

test('without the first pharmacy 82.5 people a year have nobody by day, and 160.1 at night', async () => {
  const { body } = await coordinator.get<WeakestPointAnswer>('/monitoring/weakest-point');
  const [first, second, third] = body.rows;
  expect(first).toMatchObject({ id: world.organisations.pharmacy, office: { areas: ['2242'] } });
  expect(first?.office.people).toBeCloseTo(82.5, 6);
  expect(first?.outOfHours?.areas).toEqual(['2241', '2242']);
  expect(first?.outOfHours?.people).toBeCloseTo(77.6 + 82.5, 6);
  expect(second).toMatchObject({
    id: world.organisations.thirdPharmacy,
    office: { areas: ['2243'] },
    outOfHours: null,
  });
  expect(third?.office).toMatchObject({ people: 0, areas: [] });
  expect(first?.office.coverage).toBeCloseTo((body.office ?? 0) - 82.5 / (202.5 / (body.office ?? 1)), 9);
  const page = await coordinator.page('/monitoring/weakest-point');
  expect(page.body).toMatch(/In kantooruren valt het meest weg als [^:]+ stopt: 83 mensen per jaar\./);
  expect(page.body).toContain(`href="/pharmacies/${world.organisations.pharmacy}"`);
});

test('who cannot get one: all areas but three by day, and at night those that nobody comes to then', async () => {
  const ask = async (when: string) =>
    (await coordinator.get<WithoutAnswer>(`/monitoring/without-a-kit?when=${when}`)).body;
  const [day, night, ready] = [await ask('office'), await ask('outOfHours'), await ask('ready')];
  const of = ({ rows }: WithoutAnswer, pc4: string) => rows.find((row) => row.pc4 === pc4);
  expect(['2241', '2242', '2243'].map((pc4) => of(day, pc4))).toEqual([undefined, undefined, undefined]);
  expect(of(day, '2244')).toMatchObject({ municipality: 'Wassenaar', why: 'nobody' });
  expect(of(night, '2243')).toMatchObject({ why: 'not-then', nearest: { id: world.organisations.thirdPharmacy } });
  expect(of(ready, '2241')).toMatchObject({ why: 'no-kit' });
  expect(night.people - day.people).toBeCloseTo(42.4, 6);
  const most = day.rows.map(({ people }) => people);
  expect(most).toEqual([...most].sort((a, b) => b - a));
  const { body } = await coordinator.page('/monitoring/without-a-kit?when=outOfHours');
  expect(body).toContain('bezorgt dan niet');
  expect((await taken(coordinator, '/monitoring/without-a-kit', 'csv')).rows).toHaveLength(day.rows.length + 1);
});

test('whom to ask next: who adds most first, each after those before it, and what if some join and others stop', async () => {
  const { pharmacy, thirdPharmacy } = world.organisations;
  const ask = async (query: string) =>
    (await coordinator.get<NextPharmacyAnswer>(`/monitoring/next-pharmacy?${query}`)).body;
  const before = await ask('when=office');
  const [first, second] = before.picks;
  expect(first?.kind).toBe('area');
  expect(first?.people).toBeGreaterThanOrEqual(second?.people ?? Infinity);
  const all = 202.5 / (before.now ?? 1);
  expect(first?.coverage).toBeCloseTo((202.5 + (first?.people ?? 0)) / all, 9);
  const joined = await ask(`when=office&joins=${first?.key ?? ''}`);
  expect(joined).toMatchObject({ now: before.now, then: first?.coverage });
  expect(joined.picks[0]).toMatchObject({ key: second?.key, people: second?.people });
  // Without the first nobody is left in 2242 and without the third nobody in 2243
  const stopped = await ask(`when=office&stops=${pharmacy}&stops=${thirdPharmacy}`);
  expect(stopped.then).toBeCloseTo(77.6 / all, 9);
  // Two come to 2241 alone: one more in 2242 and 2243 would secure those
  expect((await ask('when=twice')).now).toBeCloseTo(77.6 / all, 9);
  const page = await coordinator.page(`/monitoring/next-pharmacy?when=office&stops=${pharmacy}`);
  expect(page.body).toContain('Met wat u hebt aangekruist is de dekking (in kantooruren)');
  expect(page.body).toMatch(new RegExp(`value="${pharmacy}" checked`));
  const { rows } = await taken(coordinator, '/monitoring/next-pharmacy', 'csv');
  expect(rows).toHaveLength(before.picks.length + 1);
});

test('a pharmacy that stops taking part becomes somebody to ask, with the area it named', async () => {
  const { otherPharmacy, thirdPharmacy } = world.organisations;
  await world.owner.query(`update pharmacy_agreement set until_day = '2026-11-10' where organisation_id = $1`, [
    thirdPharmacy,
  ]);
  const { candidates } = (await coordinator.get<NextPharmacyAnswer>('/monitoring/next-pharmacy')).body;
  const third = candidates.find(({ key }) => key === thirdPharmacy);
  expect(third?.kind).toBe('pharmacy');
  expect(third?.people).toBeCloseTo(42.4, 6);
  expect(candidates.some(({ key }) => key === otherPharmacy)).toBe(false);
});

test('each question is one click from the figures, and theirs alone who see them', async () => {
  const { body } = await coordinator.page('/monitoring');
  for (const path of ['comparison', 'weakest-point', 'without-a-kit']) {
    expect(body).toContain(`href="/monitoring/${path}"`);
    expect((await (await world.as('pharmacist')).get(`/monitoring/${path}`)).status).toBe(403);
  }
  for (const path of ['weakest-point', 'without-a-kit'])
    expect((await coordinator.page(`/monitoring/${path}?at=2026-02-31`)).body).toContain('Vul een bestaande dag in');
});

test('the trend draws the closed quarters as each is told, and breaks the line where one is not', async () => {
  const { body } = await coordinator.get<TrendAnswer>('/monitoring/trend');
  // The first kit that is known came on 10 April 2025: that quarter was not counted in full
  expect(body.quarters).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']);
  const wassenaar = body.rows.find(({ name }) => name === 'Wassenaar');
  expect(wassenaar?.points.at(0)).toMatchObject({ shown: { kind: 'count', count: 8 } });
  expect(wassenaar?.points.at(-1)).toMatchObject({ uptake: null, low: null, high: null, why: 'small-number' });
  const page = (await coordinator.page('/monitoring/trend')).body;
  expect(page.match(/<svg viewBox="0 0 260 120" role="img"/g)).toHaveLength(6);
  expect(page).toContain('Hele regio: 19% in 3e kw. 2026, hoger dan 11% in 3e kw. 2025');
  // One square for Wassenaar and one for Rijswijk, which covers it
  expect(page.match(/class="pk-chart__untold"/g)).toHaveLength(2);
  expect(page).not.toContain('style=');
  const { rows } = await taken(coordinator, '/monitoring/trend', 'csv');
  expect(rows[1]?.[0]).toBe('3e kw. 2026');
  expect(rows[1]).toContain('<10');
});

test('the overview shows five numbers with a year earlier beside them, and no small one', async () => {
  const { headlines } = (await coordinator.get<Overview>('/monitoring')).body;
  expect(headlines.map(({ kind }) => kind)).toEqual([
    ...['uptake', 'coverage', 'coverage-out-of-hours', 'lead-time', 'not-taken'],
  ]);
  const [uptake, coverage, atNight, leadTime] = headlines;
  expect(uptake).toMatchObject({ of: '2026-Q3', before: { of: '2025-Q3' } });
  expect(uptake?.interval?.low).toBeLessThan(uptake?.value ?? 0);
  const weakest = (await coordinator.get<WeakestPointAnswer>('/monitoring/weakest-point')).body;
  expect(coverage?.value).toBeCloseTo(weakest.office ?? 0, 12);
  expect(atNight?.value).toBeCloseTo(weakest.outOfHours ?? 0, 12);
  expect(coverage).toMatchObject({ of: '2026-11-18', before: { of: '2025-11-30' } });
  expect(coverage?.line).toHaveLength(13);
  // In October nobody got a kit, so there is no time to tell; in the same month a year earlier neither
  expect(leadTime).toMatchObject({ of: '2026-10', value: null, before: { of: '2025-10', value: null } });
  const { body } = await coordinator.page('/monitoring');
  expect(body.match(/class="pk-sparkline"/g)).toHaveLength(5);
  expect(body).toContain('19% (3e kw. 2026)');
  expect(body).toContain('11% (3e kw. 2025)');
});
