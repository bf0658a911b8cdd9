import { v7 as uuidv7 } from 'uuid';
import { caseAt } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { linesFor, sealedKit } from '../factories/kits.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { allowedSubstitution, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

interface Lasts {
  kits: number;
  until: string | null;
}
interface Shelf {
  demand: { days: number | null; perWeek: number | null };
  kits: { lasts: Lasts; periods: { from: string; count: number }[] };
  pharmacies: { name: string; ready: number; minimum: number }[];
  slots: { slot: string; usual: number; units: number; others: object[]; perWeek: number | null; lasts: Lasts }[];
  rationing: {
    need: { units: number | null; why: string | null } | null;
    enough: number | null;
    rows: { quantity: number; everyKit: Lasts; newKits: Lasts; isUnderNeed: boolean | null }[];
    products: { name: string; periods: { from: string; count: number }[] }[];
  } | null;
}

let world: World;
let coordinator: Client;
let leadPharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
});
afterAll(() => world.stop());

const shelf = async (query = '') => (await leadPharmacist.get<Shelf>(`/shelf${query}`)).body;
const midazolam = ({ slots }: Shelf) => slots.find(({ slot }) => slot === 'M2');

/** So many kits that were delivered some days ago, beside one that really was. */
async function delivered(count: number, daysAgo: number): Promise<void> {
  const { id } = await caseAt(world, 'delivered');
  for (let i = 0; i < count; i++) {
    const kit = await shelvedKit(world);
    await world.owner.query(
      `insert into delivery (network_id, id, case_id, kit_id, received_by, delivered_at, leaflet_given, recorded_at)
       values ($1, $2, $3, $4, 'partner', $5::timestamptz - make_interval(days => $6), true, $5)`,
      [world.network, uuidv7(), id, kit, world.clock.now(), daysAgo],
    );
    await world.owner.query('update kit set in_case = true where id = $1', [kit]);
  }
}

test('the lead pharmacist sees beforehand what lies on the shelves, until when it does, and how far less in a kit carries', async () => {
  const before = await shelf();
  await shelvedKit(world, { expiry: '2027-12-31' });
  await shelvedKit(world, { expiry: '2028-06-30' });
  const young = await shelf();
  expect(midazolam(young)?.units).toBe((midazolam(before)?.units ?? 0) + 20);
  expect(young.kits.periods).toEqual(expect.arrayContaining([expect.objectContaining({ from: '2027-12-01' })]));
  expect(young.demand.perWeek).toBeNull();
  expect(midazolam(young)?.lasts.until).toBeNull();

  await delivered(28, 14);
  const { demand, slots, pharmacies } = await shelf();
  expect(demand).toEqual({ days: 14, perWeek: 14 });
  expect(midazolam(await shelf())).toMatchObject({ usual: 10, perWeek: 140 });
  expect(slots.map(({ slot }) => slot)).not.toContain('D1');
  expect(pharmacies[0]).toMatchObject({ minimum: expect.any(Number) as number, ready: expect.any(Number) as number });

  const { rationing } = await shelf('?slot=M2&loose=100&until=2026-11-30');
  const [ten, five] = [rationing?.rows[0], rationing?.rows[5]];
  expect(five?.everyKit.kits).toBe((ten?.everyKit.kits ?? 0) * 2);
  expect((five?.everyKit.until ?? '') > (ten?.everyKit.until ?? '')).toBe(true);
  expect(five?.newKits.kits).toBe((ten?.newKits.kits ?? 0) + 10);
  expect(rationing?.products[0]?.name).toContain('Midazolam');
});

test('it stands where a substitution is proposed, is printed, and goes along in a file', async () => {
  const where = `/standards/${world.standard}/substitutions`;
  const proposal = (await leadPharmacist.page(where)).body;
  expect(proposal).toContain('Wat er ligt, per vak');
  expect(proposal).toContain('href="/shelf?slot=M2"');
  const page = (await leadPharmacist.page('/shelf?slot=M2&until=2027-01-31')).body;
  expect(page).toContain('Met minder in een kit');
  expect(page).toContain('data-print');
  expect(page).toMatch(/genoeg tot en met 31 januari 2027/);
  const file = (await leadPharmacist.page('/shelf?slot=M2&format=csv')).body;
  expect(file).toContain('Elke kit open: genoeg tot en met');
  expect((await leadPharmacist.page('/standards')).body).toContain('href="/shelf"');
  expect((await coordinator.page('/shelf')).body).toContain('Kits naar wanneer zij verlopen');
});

test('a pharmacy does not see what the others have, and a slot that is none is named', async () => {
  const pharmacist = await world.as('pharmacist');
  expect((await pharmacist.get('/shelf')).status).toBe(403);
  const proposal = await pharmacist.page(`/standards/${world.standard}/substitutions`);
  expect([proposal.status, proposal.body.includes('Wat er ligt, per vak')]).toEqual([200, false]);
  for (const wrong of ['?slot=D1', '?slot=Z9', '?slot=M2&loose=-1', '?slot=M2&until=morgen'])
    expect([wrong, (await leadPharmacist.get(`/shelf${wrong}`)).status]).toEqual([wrong, 422]);
});

test('where nobody set a maximum in 24 hours no need is named, and no row is marked as under it', async () => {
  const { rationing } = await shelf('?slot=M3');
  expect(rationing?.need).toEqual({ units: null, why: 'no-maximum', of: ['nausea'] });
  expect(new Set(rationing?.rows.map(({ isUnderNeed }) => isUnderNeed))).toEqual(new Set([null]));
  const said = 'Geen maximum per 24 uur afgesproken bij misselijkheid, dus geen behoefte voor 48 uur te noemen.';
  expect((await leadPharmacist.page('/shelf?slot=M3')).body).toContain(said);
  expect((await leadPharmacist.page('/shelf?slot=A1')).body).not.toContain('48 uur');
});

test('thirty small ampoules in a kit count for the ten that they stand in for, and the row says that they were weighed', async () => {
  const before = midazolam(await shelf());
  await allowedSubstitution(world);
  const pharmacist = await world.as('pharmacist');
  const lines = (await linesFor(pharmacist, world.standard)).map((line) =>
    line.slot === 'M2' ? { ...line, product: SMALL, quantity: 30 } : line,
  );
  await sealedKit(world, pharmacist, await world.as('pharmacist2'), lines);
  const after = midazolam(await shelf());
  expect(after?.units).toBe((before?.units ?? 0) + 10);
  expect(after?.lasts.kits).toBe((before?.lasts.kits ?? 0) + 1);
  expect(after?.others).toEqual([expect.objectContaining({ units: 30, counts: 10, basis: 'substance' })]);
  const said = '30 × Midazolam, kleine ampul: naar werkzame stof gewogen als 10';
  for (const where of ['/shelf', '/shelf?slot=M2', '/shelf?format=csv'])
    expect((await leadPharmacist.page(where)).body).toContain(said);
});
