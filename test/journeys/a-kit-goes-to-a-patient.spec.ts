import { caseAt, no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let courier: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  courier = await world.as('courier');
});
afterAll(() => world.stop());

const kitsOf = async (id: string) => {
  const asked = 'select kit_id as kit from case_kit where case_id = $1 and until is null';
  return (await world.owner.query<{ kit: string }>(asked, [id])).rows.map(({ kit }) => kit);
};
const hours = (n: number) => new Date(world.clock.now().getTime() + n * 3_600_000).toISOString();
const handed = { receivedBy: 'partner', leafletGiven: true };

test('a ready kit takes three actions from acceptance to delivery', async () => {
  const { id } = await caseAt(world, 'accepted');
  const kitId = await shelvedKit(world, { expiry: '2028-01-31' });
  expect(await yes(pharmacist, `/cases/${id}/packing`, { kitId })).toMatchObject({ status: 'packed' });
  expect((await pharmacist.get(`/cases/${id}`)).body).toMatchObject({ notNow: {} });
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain(`action="/cases/${id}/dispatch"`);
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
  const delivered = await yes(courier, `/cases/${id}/delivery`, handed);
  expect(delivered).toMatchObject({ id, status: 'delivered' });
  expect(Object.keys(delivered.moments)).toEqual(['requested', 'accepted', 'packed', 'dispatched', 'delivered']);
  const facts = 'select kit_count, earliest_expiry::text as expiry from kit_case where id = $1';
  expect((await world.owner.query(facts, [id])).rows).toEqual([{ kit_count: 1, expiry: '2028-01-31' }]);
  const { rows } = await world.owner.query(
    `select distinct account, quantity from opium_balance where kit_id = $1 order by account`,
    [kitId],
  );
  expect(rows).toEqual([
    { account: 'home', quantity: 10 },
    { account: 'kit', quantity: 0 },
    { account: 'supplier', quantity: -10 },
  ]);
});

test('each kit that may not leave is refused for its own reason', async () => {
  const { id } = await caseAt(world, 'accepted');
  const pack = async (own: Parameters<typeof shelvedKit>[1], more = {}) =>
    no(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world, own), ...more });
  expect(await pack({ status: 'draft' })).toBe('409 kit-not-checked');
  expect(await pack({ status: 'checked' })).toBe('409 kit-not-ready');
  expect(await pack({ expiry: '2027-02-15' })).toBe('409 shelf-life-too-short');
  expect(await pack({ pharmacy: world.organisations.otherPharmacy })).toBe('409 kit-not-ready');
  expect(await pack({ conformity: 'deviates' })).toBe('409 deviation-needs-reason');
  await recall('LOT-IN-RECALL');
  expect(await pack({ lot: 'LOT-IN-RECALL' })).toBe('409 kit-recalled');
  expect(await no(pharmacist, `/cases/${id}/packing`, { kitId: 'no id' })).toBe('422 kitId');
  expect(await kitsOf(id)).toEqual([]);
  expect(await pack({ conformity: 'deviates' }, { deviationReason: 'morfine niet leverbaar' })).toBe(
    '422 deviationReason',
  );
  expect(await pack({ conformity: 'deviates' }, { deviationReason: 'other' })).toBe('422 deviationNote');
  const other = { deviationReason: 'other', deviationNote: 'gevuld voor een oefening' };
  expect(await pack({ conformity: 'deviates' }, other)).toBe('200 ');
  const { rows } = await world.owner.query('select reason, note from deviation');
  expect(rows).toEqual([{ reason: 'other', note: 'gevuld voor een oefening' }]);
});

test('two cases take the same kit at once and one gets it', async () => {
  const [one, other] = [await caseAt(world, 'accepted'), await caseAt(world, 'accepted')];
  const kitId = await shelvedKit(world);
  const colleague = await world.as('pharmacist2');
  const answers = await Promise.all([
    no(pharmacist, `/cases/${one.id}/packing`, { kitId }),
    no(colleague, `/cases/${other.id}/packing`, { kitId }),
  ]);
  expect(answers.sort()).toEqual(['200 ', '409 kit-in-another-case']);
  expect([await kitsOf(one.id), await kitsOf(other.id)].flat()).toEqual([kitId]);
});

test('one case that is packed twice at once ends with one kit', async () => {
  const { id } = await caseAt(world, 'accepted');
  const kits = [await shelvedKit(world), await shelvedKit(world)];
  const packed = kits.map((kitId) => no(pharmacist, `/cases/${id}/packing`, { kitId, exchange: false }));
  expect((await Promise.all(packed)).sort()).toEqual(['200 ', '422 exchange']);
  expect(await kitsOf(id)).toHaveLength(1);
});

test('a packed kit is exchanged, and the first stands ready on the shelf again', async () => {
  const { id, kit: first } = await caseAt(world, 'packed');
  const second = await shelvedKit(world, { expiry: '2028-03-31' });
  expect(await no(pharmacist, `/cases/${id}/packing`, { kitId: second, exchange: false })).toBe('422 exchange');
  expect(await kitsOf(id)).toEqual([first]);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: second });
  expect(await kitsOf(id)).toEqual([second]);
  const next = await caseAt(world, 'accepted');
  expect((await yes(pharmacist, `/cases/${next.id}/packing`, { kitId: first })).status).toBe('packed');
});

test('a kit that nobody took in comes back and can go out again', async () => {
  const { id, kit } = await caseAt(world, 'dispatched');
  const back = await yes(courier, `/cases/${id}/bringing-back`, { reason: 'nobody-home' });
  expect(back.status).toBe('packed');
  expect(back.moments['dispatched']).toBeUndefined();
  expect(await kitsOf(id)).toEqual([kit]);
  await yes(pharmacist, `/cases/${id}/dispatch`);
  expect((await yes(courier, `/cases/${id}/delivery`, handed)).status).toBe('delivered');
});

test('without a valid order no kit leaves the pharmacy', async () => {
  const { id } = await caseAt(world, 'packed', 0);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 order-not-valid');
  expect((await pharmacist.get(`/cases/${id}`)).body).toMatchObject({ notNow: { dispatch: 'order-not-valid' } });
  const page = (await pharmacist.page(`/cases/${id}`)).body;
  expect(page).toContain('Het uitvoeringsverzoek is niet meer geldig');
  expect(page).not.toContain(`action="/cases/${id}/dispatch"`);
});

test('whoever gives is told that what was signed has run out, and whoever only brings sees nothing of health', async () => {
  const { id } = await caseAt(world, 'delivered');
  await world.owner.query(`update kit_case set order_valid_until = '2026-11-18T07:00Z' where id = $1`, [id]);
  const nurse = await world.as('nurse');
  for (const page of ['', '/opening'])
    expect((await nurse.page(`/cases/${id}${page}`)).body).toMatch(
      /Uitvoeringsverzoek verlopen \([^)]+\): laat opnieuw/,
    );
  expect((await nurse.get<{ signals: string[] }>(`/cases/${id}`)).body.signals).toContain('order-expired');
  // Beside the doses, and first in what must happen
  const said = 'Geef tot dan niets uit de kit zonder overleg met een arts.';
  expect((await nurse.page(`/cases/${id}`)).body.split(said)).toHaveLength(3);
  expect((await (await world.as('gp')).page(`/cases/${id}`)).body.split(said)).toHaveLength(2);
  const brought = await caseAt(world, 'dispatched');
  const { body } = await courier.get<object>(`/cases/${brought.id}`);
  for (const field of [
    'lifeExpectancy',
    'opioidNaive',
    'egfr',
    'allergies',
    'allergyNames',
    'warnings',
    'currentOpioid',
  ])
    expect([field, field in body]).toEqual([field, false]);
  expect((await courier.page(`/cases/${brought.id}`)).body).not.toMatch(/Nierfunctie|Overgevoelig/);
});

test('a lot that is recalled between packing and dispatch keeps the kit in the pharmacy', async () => {
  const { id } = await caseAt(world, 'accepted');
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world, { lot: 'LOT-LATER' }) });
  await recall('LOT-LATER');
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 kit-recalled');
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world) });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('200 ');
});

test('a kit whose shelf life became too short between packing and dispatch stays too', async () => {
  const { id, kit } = await caseAt(world, 'packed');
  await world.owner.query('update kit set earliest_expiry = $2 where id = $1', [kit, '2027-02-15']);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 shelf-life-too-short');
});

test('a delivery happened between the dispatch and now, with a seal that is whole', async () => {
  const { id } = await caseAt(world, 'dispatched');
  const path = `/cases/${id}/delivery`;
  expect(await no(courier, path, { ...handed, deliveredAt: hours(1) })).toBe('422 deliveredAt');
  expect(await no(courier, path, { ...handed, deliveredAt: hours(-1) })).toBe('422 deliveredAt');
  expect(await no(courier, path, { ...handed, deliveredAt: '2026-11-18T10:00:00' })).toBe('422 deliveredAt');
  expect(await no(courier, path, { ...handed, sealIntact: false })).toBe('422 sealIntact');
  expect(await no(courier, path, { receivedBy: 'neighbour' })).toBe('422 receivedBy leafletGiven');
  const { rows } = await world.owner.query('select status, delivered_at from kit_case where id = $1', [id]);
  expect(rows).toEqual([{ status: 'dispatched', delivered_at: null }]);
  expect(await no(courier, path, { ...handed, deliveredAt: hours(0) })).toBe('200 ');
});

test('a courier whose telephone sends twice delivers once', async () => {
  const { id } = await caseAt(world, 'dispatched');
  const key = 'sent-twice-by-a-telephone';
  const answers = [await courier.post(`/cases/${id}/delivery`, handed, { key })];
  answers.push(await courier.post(`/cases/${id}/delivery`, handed, { key }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[1]?.body).toEqual(answers[0]?.body);
  expect((await world.owner.query('select 1 from delivery where case_id = $1', [id])).rows).toHaveLength(1);
});

test('another pharmacy finds nothing, and a nurse of the case may not pack', async () => {
  const { id } = await caseAt(world, 'accepted');
  const kitId = await shelvedKit(world);
  expect(await no(await world.as('otherPharmacist'), `/cases/${id}/packing`, { kitId })).toBe('404 not-found');
  expect(await no(await world.as('nurse'), `/cases/${id}/packing`, { kitId })).toBe('403 may-not');
  expect(await no(pharmacist, '/cases/nothing/packing', { kitId })).toBe('404 not-found');
});

async function recall(lot: string) {
  await world.owner.query(
    `insert into recall (network_id, id, product, lots, reason, drafted_by, drafted_at, started_at, confirmed_by, alone_because)
     select $1, uuidv7(), '90000001', array[$2], 'glasdeeltjes gevonden', id, $3, $3, id, 'nacht' from person where network_id = $1 limit 1`,
    [world.network, lot, world.clock.now()],
  );
}
