import { caseAt } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { draftKit, linesFor, type KitAnswer, type Line } from '../factories/kits.js';
import { RECALL, recalled, type RecallAnswer } from '../factories/recalls.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
let pharmacist: Client;
let lines: Line[];
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  pharmacist = await world.as('pharmacist');
  lines = await linesFor(pharmacist, world.standard);
});
afterAll(() => world.stop());

const recall = (lots: string[]) => recalled(world, lots);
const drafted = (own: object, by = coordinator) => by.post<RecallAnswer>('/recalls', { ...RECALL, ...own });
const kit = async (id: string, who = pharmacist) => (await who.get<KitAnswer>(`/kits/${id}`)).body;

test('kits with the lot are ready no more, others stay ready, and each pharmacy that has one is told', async () => {
  const { pharmacy, otherPharmacy } = world.organisations;
  const mine = await shelvedKit(world, { pharmacy, lot: 'BAD1' });
  const good = await shelvedKit(world, { pharmacy, lot: 'GOOD' });
  const theirs = await shelvedKit(world, { pharmacy: otherPharmacy, lot: 'BAD1' });
  expect([(await kit(mine)).ready, (await kit(good)).ready]).toEqual([true, true]);

  const body = await recall(['bad1', 'BAD2']);
  expect([body.status, body.lots]).toEqual(['confirmed', ['BAD1', 'BAD2']]);
  expect(body.kits.map(({ id, place }) => [id, place])).toEqual([
    [mine, 'shelf'],
    [theirs, 'shelf'],
  ]);
  expect(body.told.map(({ organisation }) => organisation)).toEqual(['Apotheek Centrum', 'Apotheek De Linde']);
  expect(await kit(mine)).toMatchObject({ ready: false, signals: ['recalled'] });
  expect((await kit(good)).ready).toBe(true);
  const ready = await pharmacist.get<{ items: KitAnswer[] }>('/kits?ready=true');
  expect(ready.body.items.map(({ id }) => id)).toEqual([good]);
});

test('a pharmacy sees its own boxes of a recall, not those of another', async () => {
  const { items } = (await pharmacist.get<{ items: RecallAnswer[] }>('/recalls')).body;
  const { body } = await pharmacist.get<RecallAnswer>(`/recalls/${items[0]?.id ?? ''}`);
  expect(body.pharmacies.map(({ name }) => name)).toEqual(['Apotheek Centrum']);
  expect(body.told.map(({ organisation }) => organisation)).toEqual(['Apotheek Centrum']);
  expect((await drafted({ lots: ['X'] }, pharmacist)).status).toBe(403);
});

test('a recalled lot is not put into a kit, and a checked kit with it is not sealed', async () => {
  const colleague = await world.as('pharmacist2');
  const withLot = (lot: string) => lines.map((line) => (line.slot === 'M1' ? { ...line, lot } : line));
  const wrong = await pharmacist.post<RecallAnswer>('/kits', {
    standardVersionId: world.standard,
    lines: withLot('BAD1'),
  });
  expect(wrong.body.errors.map(({ field }) => field)).toEqual(['lines.0.lot']);
  const { id } = await draftKit(world, pharmacist, withLot('LATER'));
  await colleague.post(`/kits/${id}/check`);
  await recall(['LATER']);
  const seal = await pharmacist.post(`/kits/${id}/seal`, { sealNumber: 'R-1' });
  expect(seal.body).toMatchObject({ reason: 'kit-recalled' });
});

test('of a box that stands in a home, the practice and home care hear too', async () => {
  const { kit: inHome } = await caseAt(world, 'delivered');
  const body = await recall(['LOT1']);
  expect(body.kits).toEqual([expect.objectContaining({ id: inHome, place: 'home', lots: ['LOT1'] })]);
  expect(body.pharmacies).toEqual([expect.objectContaining({ name: 'Apotheek Centrum', shelf: 0, home: 1 })]);
  expect(body.told.map(({ organisation }) => organisation).sort()).toEqual([
    'Apotheek Centrum',
    'Praktijk Noordzij',
    'Thuiszorg Duinrand',
  ]);
});

test('a recall that was a mistake is ended, once, and its kits are ready again', async () => {
  const id = await shelvedKit(world, { lot: 'FINE' });
  const body = await recall(['FINE']);
  expect((await kit(id)).ready).toBe(false);
  expect((await coordinator.post(`/recalls/${body.id}/ending`)).status).toBe(200);
  expect((await kit(id)).ready).toBe(true);
  expect((await coordinator.post(`/recalls/${body.id}/ending`)).body).toMatchObject({ reason: 'ended-already' });
});

test('a recall names a product that is known and lots that can be', async () => {
  const strange = await drafted({ product: '90000099', lots: ['A'] });
  expect([strange.status, strange.body.errors[0]?.field]).toEqual([422, 'product']);
  expect((await drafted({ lots: [' , '] })).body.errors[0]?.field).toBe('lots');
  expect((await drafted({ lots: ['X'.repeat(21)] })).body.errors[0]?.field).toBe('lots');
});

test('recalls are read in parts, the latest first', async () => {
  const all = (await coordinator.get<{ items: RecallAnswer[] }>('/recalls')).body.items;
  const first = await coordinator.get<{ items: RecallAnswer[]; nextCursor: string }>('/recalls?limit=2');
  const rest = await coordinator.get<{ items: RecallAnswer[] }>(`/recalls?cursor=${first.body.nextCursor}`);
  expect([...first.body.items, ...rest.body.items]).toEqual(all);
});
