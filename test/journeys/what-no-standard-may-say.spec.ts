import { approve } from '../factories/approvals.js';
import type { Client } from '../factories/client.js';
import { draftStandard, slot, type StandardAnswer } from '../factories/kits.js';
import { AsApp, contextOf } from '../setup/as-app.js';
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
const levomepromazine = '90000006';
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
  const lacking = await approve<Refused>(coordinator, `/standards/${draft}`);
  expect(lacking.status).toBe(200);
  expect((await approve(leadPharmacist, `/standards/${draft}`)).status).toBe(200);
  const takesEffectOn = '2026-12-24';
  expect((await coordinator.post(`/standards/${draft}/publication`, { takesEffectOn })).body).toMatchObject({
    reason: 'maximum-needed',
  });
});

test('one person approves once, however often, and alone that is not enough; nor does a version begin in the past', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.3' });
  expect((await approve(coordinator, `/standards/${id}`)).status).toBe(200);
  expect((await approve(coordinator, `/standards/${id}`)).body).toMatchObject({ reason: 'already-approved' });
  const publish = (takesEffectOn: string) =>
    coordinator.post<Refused>(`/standards/${id}/publication`, { takesEffectOn });
  expect((await publish('2026-12-24')).body).toMatchObject({ reason: 'not-approved' });
  expect((await approve(leadPharmacist, `/standards/${id}`)).status).toBe(200);
  const past = await publish('2026-11-01');
  expect([past.status, fields(past)]).toEqual([422, ['takesEffectOn']]);
});

test('adding a slot with a code that exists is refused, and what lies in it stays', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.4' });
  const before = (await coordinator.get<StandardAnswer>(`/standards/${id}`)).body;
  const again = slot({ code: 'M2', name: 'Levomepromazine', products: [levomepromazine] });
  const added = await coordinator.patch<Refused>(`/standards/${id}/slots/new`, again, {
    version: before.version,
  });
  expect([added.status, fields(added)]).toEqual([422, ['code']]);
  expect(added.body.errors?.[0]?.message).toBe('Vak M2 bestaat al in dit concept');
  expect((await coordinator.get<StandardAnswer>(`/standards/${id}`)).body).toEqual(before);
});

test('another substance in a slot is asked about, takes the directions of the former one with it, and is told', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.5' });
  const before = (await coordinator.get<StandardAnswer>(`/standards/${id}`)).body;
  const path = `/standards/${id}/slots/M2`;
  const other = slot({ code: 'M2', products: [levomepromazine] });
  const { version } = before;
  const asked = await coordinator.patch<Refused>(path, other, { version });
  expect([asked.status, fields(asked)]).toEqual([422, ['products']]);
  expect(asked.body.errors?.[0]).toMatchObject({ mayBeSo: true });
  expect(asked.body.errors?.[0]?.message).toContain('andere stof in vak M2');
  expect((await coordinator.patch(path, { ...other, itIsSo: ['products'] }, { version })).status).toBe(200);

  const ofSlot = (code: string, { directions }: StandardAnswer) => directions.filter((it) => it.slot === code).length;
  const after = (await coordinator.get<StandardAnswer>(`/standards/${id}`)).body;
  expect([ofSlot('M2', before) > 0, ofSlot('M2', after)]).toEqual([true, 0]);
  expect(ofSlot('M1', after)).toBe(ofSlot('M1', before));
  type Told = { differences: { slot: string; change: string; nl: string }[] };
  const { body } = await coordinator.get<Told>(`/standards/${id}/difference?from=${world.standard}`);
  expect(body.differences.map(({ change }) => change)).toEqual(
    expect.arrayContaining(['substance', 'direction-removed']),
  );
  const told = body.differences.find(({ change }) => change === 'substance');
  expect(told?.nl).toMatch(/andere stof: .*[Ll]evomepromazine.* in plaats van .*[Mm]idazolam/);
  const page = (await coordinator.page(`/standards/${id}/publication`)).body;
  expect(page).toContain('andere stof');
});

test('nor can SQL put another substance under the directions of a slot', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.6' });
  await world.owner.query(
    `insert into product (network_id, code, atc, name, unit) select network_id, '90000098', atc, 'Midazolam klein', unit from product where code = '90000002'`,
  );
  const app = await AsApp.connect(world);
  try {
    const lead = await contextOf(world, 'leadPharmacist');
    const left = async (slotCode: string) =>
      app.count(lead, 'direction', 'standard_id = $1 and slot = $2', [id, slotCode]);
    const [ofMidazolam, ofMorphine] = [await left('M2'), await left('M1')];
    expect(ofMidazolam).toBeGreaterThan(0);
    await app.kept(
      lead,
      `insert into slot_product (network_id, standard_id, slot, product)
       select network_id, standard_id, slot, '90000098' from slot_product where standard_id = $1 and slot = 'M2'`,
      [id],
    );
    expect(await left('M2')).toBe(ofMidazolam); // another ampoule of the same substance
    await app.kept(lead, `delete from slot_product where standard_id = $1 and slot = 'M2' and product = '90000098'`, [
      id,
    ]);
    expect(await left('M2')).toBe(ofMidazolam);
    await app.kept(lead, `update slot_product set product = $2 where standard_id = $1 and slot = 'M2'`, [
      id,
      levomepromazine,
    ]);
    expect(await left('M2')).toBe(0);
    expect(await left('M1')).toBe(ofMorphine);
  } finally {
    await app.end();
  }
});
