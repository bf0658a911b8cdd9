import type { Client } from '../factories/client.js';
import { draftStandard, slot, type StandardAnswer } from '../factories/kits.js';
import { startWorld, type World } from '../factories/world.js';

interface Refused {
  reason?: string;
  errors?: { field: string; message: string }[];
}
let world: World;
let coordinator: Client;
let leadPharmacist: Client;
let draft: string;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
  draft = (await draftStandard(world, coordinator)).id;
});
afterAll(() => world.stop());

const versionOf = async () => (await coordinator.get<StandardAnswer>(`/standards/${draft}`)).body.version;
const fields = ({ body: { errors = [] } }: { body: Refused }) => errors.map(({ field }) => field);
const slots = async (...all: object[]) =>
  coordinator.patch<Refused>(`/standards/${draft}`, { slots: all }, { version: await versionOf() });
const midazolam = slot({ code: 'M2', products: ['90000002'] });

const pain = {
  ...{ standing: 'chosen', indication: 'pain', forWhom: 'naive', unit: 'mg', route: 'subcutaneous' },
  ...{ dose: 5, intervalMinutes: 240, maxDay: 30, source: 'besluit van het netwerk' },
};
const direction = async (own: object, code = 'M1') => {
  const path = `/standards/${draft}/slots/${code}/directions/new`;
  return coordinator.patch<Refused>(path, { ...pain, ...own }, { version: await versionOf() });
};

test('a slot that stands there twice, or holds at most less than at least, is pointed at', async () => {
  const twice = await slots(midazolam, { ...midazolam, max: 12 });
  expect([twice.status, fields(twice)]).toEqual([422, ['slots.1.code']]);
  expect(twice.body.errors?.[0]?.message).toBe('Dit vak staat er al: elk vak één keer');
  expect(fields(await slots({ ...midazolam, min: 10, max: 8 }))).toEqual(['slots.0.max']);
});

test('a direction whose maximum is under one dose, or that the ampoule cannot give, is no direction', async () => {
  expect(fields(await direction({ maxDay: 4 }))).toEqual(['maxDay']);
  expect(fields(await direction({ maxGift: 4 }))).toEqual(['maxGift']);
  // Of 10 mg/ml a syringe has no mark for so little.
  expect(fields(await direction({ dose: 0.003 }))).toEqual(['dose']);
  expect(fields(await direction({ unit: 'lepels' }))).toEqual(['unit']);
  expect(fields(await direction({ dose: null, share: 6, maxDay: null }))).toEqual(['forWhom']);
  expect((await direction({ dose: null, share: 6, maxDay: null, forWhom: 'on-opioids' })).status).toBe(200);
});

test('with an empty maximum where an opium prescription states one, nothing is published', async () => {
  const lacking = await coordinator.post<Refused>(`/standards/${draft}/approval`);
  expect(lacking.status).toBe(200);
  expect((await leadPharmacist.post(`/standards/${draft}/approval`)).status).toBe(200);
  const takesEffectOn = '2026-12-24';
  expect((await coordinator.post(`/standards/${draft}/publication`, { takesEffectOn })).body).toMatchObject({
    reason: 'maximum-needed',
  });
});

test('one person approves once, however often, and alone that is not enough; nor does a version begin in the past', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.3' });
  expect((await coordinator.post(`/standards/${id}/approval`)).status).toBe(200);
  expect((await coordinator.post(`/standards/${id}/approval`)).body).toMatchObject({ reason: 'already-approved' });
  const publish = (takesEffectOn: string) =>
    coordinator.post<Refused>(`/standards/${id}/publication`, { takesEffectOn });
  expect((await publish('2026-12-24')).body).toMatchObject({ reason: 'not-approved' });
  expect((await leadPharmacist.post(`/standards/${id}/approval`)).status).toBe(200);
  const past = await publish('2026-11-01');
  expect([past.status, fields(past)]).toEqual([422, ['takesEffectOn']]);
});
