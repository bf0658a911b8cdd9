import type { UptakeAnswer } from '../../src/monitoring/uptake-answer.js';
import type { Client } from '../factories/client.js';
import { addHistory, addPilot, type Home } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  const patients = (home: Home, count: number, day: string) =>
    Array.from({ length: count }, (_, i) => ({
      patient: `${home} ${day} ${String(i)}`,
      home,
      delivered: `${day}T12:00+02:00`,
    }));
  await addHistory(world, [
    ...patients('Den Haag', 24, '2026-07-10'),
    ...patients('Zoetermeer', 12, '2026-08-10'),
    ...patients('Leidschendam-Voorburg', 11, '2026-09-10'),
    ...patients('Rijswijk', 6, '2026-09-10'),
    ...patients('Wassenaar', 3, '2026-09-11'),
    ...patients('Den Haag', 7, '2026-10-10'),
  ]);
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const uptake = async (query: string) => (await coordinator.get<UptakeAnswer>(`/monitoring/uptake${query}`)).body;
const row = (answer: UptakeAnswer, name: string) => answer.rows.find((one) => one.name === name);

test('Den Haag: 24 of 264 expected in the third quarter are 9.1 %, with an interval of 5.8 to 13.5 %', async () => {
  const answer = await uptake('?period=2026-Q3&by=municipality');
  const found = row(answer, 'Den Haag');
  // E = 2685 x 0.39 x 92 / 365 = 263.94; low 2561 x 0.35, high 2685 x 0.42
  expect(found).toMatchObject({ code: 'GM0518', patients: 24, suppressed: false, why: null, completeness: 1 });
  expect(found?.expected).toBeCloseTo(263.94, 2);
  expect(found?.expectedLow).toBeCloseTo((2561 * 0.35 * 92) / 365, 6);
  expect(found?.expectedHigh).toBeCloseTo((2685 * 0.42 * 92) / 365, 6);
  expect(found?.uptake).toBeCloseTo(24 / 263.94, 5);
  // Exact Poisson limits of 24: 15.377 and 35.710
  expect(found?.low).toBeCloseTo(15.377 / 263.94, 4);
  expect(found?.high).toBeCloseTo(35.71 / 263.94, 4);
});

test('three in Wassenaar are hidden with all that tells them, and Rijswijk with them', async () => {
  const answer = await uptake('?period=2026-Q3');
  const hidden = {
    patients: null,
    uptake: null,
    low: null,
    high: null,
    bandLow: null,
    bandHigh: null,
    suppressed: true,
  };
  expect(row(answer, 'Wassenaar')).toMatchObject({ ...hidden, why: 'small-number', completeness: null });
  expect(row(answer, 'Rijswijk')).toMatchObject({ ...hidden, why: 'protects-others' });
  expect(row(answer, 'Zoetermeer')).toMatchObject({ patients: 12 });
  expect(answer.total).toMatchObject({ patients: 56, suppressed: false });
});

test('without a period the quarter that closed last is shown', async () => {
  expect(await uptake('')).toMatchObject({ period: '2026-Q3', closed: true, dataDate: '2026-11-18' });
});

test('of a month, and of a period that still runs, only the region is told', async () => {
  const month = await uptake('?period=2026-10');
  expect(month.total.patients).toBe(7);
  expect(month.rows.every(({ patients, why }) => patients === null && why === 'only-region')).toBe(true);
  const running = await uptake('?period=2026-Q4');
  expect(running.total.patients).toBe(7);
  expect(running.rows.every(({ patients, why }) => patients === null && why === 'not-closed')).toBe(true);
  expect(running).toMatchObject({ closed: false, countedUntil: '2026-10-31' });
  expect((await uptake('?period=2026')).total.patients).toBe(63);
});

test('a figure of which a third is unknown makes way for "onvoldoende gegevens"', async () => {
  await addPilot(
    world,
    Array.from({ length: 12 }, (_, i) => ({
      ...{ ref: String(i), patient: `p${String(i)}`, home: 'Leidschendam-Voorburg' as const },
      opened: '2026-09-12T12:00+02:00',
    })),
  );
  // 11 of 23 days are known: 48 %
  const answer = await uptake('?period=2026-Q3');
  expect(row(answer, 'Leidschendam-Voorburg')).toMatchObject({
    ...{ patients: null, uptake: null, why: 'insufficient-data', completeness: 0.48, suppressed: false },
  });
  const { body } = await coordinator.page('/monitoring/uptake?period=2026-Q3');
  expect(body).toContain('onvoldoende gegevens');
  expect(body).toContain('&lt;5');
  expect(body).toContain('afgeschermd');
  expect(body).toContain('Bron: CBS (CC BY 4.0), bewerkt; GeoNames (CC BY 4.0).');
});

test('a period that is none is refused with a message, on the page beside the usual figures', async () => {
  for (const period of ['2026-Q5', '2027', 'gisteren', '1999']) {
    const { status, body } = await coordinator.get<{ errors: { field: string }[] }>(
      `/monitoring/uptake?period=${period}`,
    );
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field: 'period' }]);
  }
  const page = await coordinator.page('/monitoring/uptake?period=2026-Q5');
  expect(page.status).toBe(422);
  expect(page.body).toContain('Fout:');
  expect(page.body).toContain('Kies een jaar (2026), een kwartaal (2026-Q3) of een maand (2026-10)');
  expect((await coordinator.get('/monitoring/uptake?period=2026&by=pharmacy')).status).toBe(422);
});

test('an empty period says what to do', async () => {
  const { status, body } = await coordinator.page('/monitoring/uptake?period=2024');
  expect(status).toBe(200);
  expect(body).toContain('In 2024 is geen kit bekend die bij iemand thuis is bezorgd.');
});

test('figures are for the network: who treats or supplies is told which right is missing', async () => {
  for (const who of ['gp', 'pharmacist', 'nurse', 'courier', 'auditor'] as const) {
    const { status, body } = await (await world.as(who)).get<{ right: string }>('/monitoring/uptake?period=2026-Q3');
    expect({ status, right: body.right }).toEqual({ status: 403, right: 'seeMonitoring' });
  }
  expect((await (await world.as('leadPharmacist')).get('/monitoring/uptake')).status).toBe(200);
});
