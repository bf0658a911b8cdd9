import { no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { asked } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

const table = async (text: string, ...values: unknown[]) => (await world.owner.query<object>(text, values)).rows;
const accepted = async (own: object = {}) => {
  const { id } = await asked(gp, own);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  return id;
};

test('a request is withdrawn; the pharmacy that was only asked keeps its number, and hears of it', async () => {
  const { id } = await asked(gp);
  expect(await no(gp, `/cases/${id}/withdrawal`, { reason: 'zomaar' })).toBe('422 reason');
  expect(await yes(gp, `/cases/${id}/withdrawal`, { reason: 'recovered' })).toMatchObject({
    status: 'withdrawn',
    moves: [],
  });
  expect(await no(pharmacist, `/cases/${id}/acceptance`)).toBe('404 not-found');
  const party = 'select outcome, closed from case_party where case_id = $1 and organisation_id = $2';
  expect(await table(party, id, world.organisations.pharmacy)).toEqual([{ outcome: 'withdrawn', closed: true }]);
  await world.settle();
  const letters = `select distinct l.kind from letter l join event e on e.id = l.event_id where e.case_id = $1 and e.kind = 'withdraw' and l.recipient_id = $2`;
  expect(await table(letters, id, world.organisations.pharmacy)).toEqual([{ kind: 'withdrawn' }]);
  expect(await no(gp, `/cases/${id}/withdrawal`, { reason: 'recovered' })).toBe('409 not-from-this-status');
});

test('after packing the pharmacy withdraws only because the patient died, and the kit is ready again', async () => {
  const id = await accepted();
  expect(await no(pharmacist, `/cases/${id}/withdrawal`, { reason: 'deceased' })).toBe('409 not-your-turn');
  const kitId = await shelvedKit(world);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId });
  expect(await table('select 1 from case_kit where kit_id = $1 and until is null', kitId)).toHaveLength(1);
  expect(await no(pharmacist, `/cases/${id}/withdrawal`, { reason: 'mistake' })).toBe('422 reason');
  expect(await yes(pharmacist, `/cases/${id}/withdrawal`, { reason: 'deceased' })).toMatchObject({
    status: 'withdrawn',
  });
  expect(await table('select 1 from case_kit where kit_id = $1 and until is null', kitId)).toEqual([]);
});

test('the network withdraws a case that it otherwise knows nothing of', async () => {
  const id = await accepted();
  const coordinator = await world.as('coordinator');
  expect(await yes(coordinator, `/cases/${id}/withdrawal`, { reason: 'mistake' })).toMatchObject({
    status: 'withdrawn',
  });
});

interface AddressForm {
  version: number;
  address: { postcode: string; houseNumber: number; phone: string | null };
}

test('the patient moves: practice and pharmacy see the new address, and the figures the new municipality', async () => {
  const id = await accepted();
  const address = `/cases/${id}/address`;
  const { body } = await gp.get<AddressForm>(address);
  expect(body).toMatchObject({ version: 1, address: { postcode: '2512AB', houseNumber: 12 } });
  const moved = { postcode: '2712 cd', houseNumber: 3, phone: '079 123 45 67' };
  expect((await gp.patch(address, moved)).status).toBe(428);
  expect((await gp.patch(address, { ...moved, postcode: '1012AB' }, { version: 1 })).status).toBe(422);
  expect((await gp.patch(address, moved, { version: 1 })).status).toBe(200);
  expect((await gp.patch(address, moved, { version: 1 })).status).toBe(412);
  expect((await gp.get<AddressForm>(address)).body).toMatchObject({ version: 2, address: { postcode: '2712CD' } });
  expect(await table('select pc4, gm_code from case_place where case_id = $1', id)).toEqual([
    { pc4: '2712', gm_code: 'GM0637' },
  ]);
  expect((await pharmacist.patch(address, moved, { version: 2 })).status).toBe(403);
  const other = await world.as('otherGp');
  expect((await other.get(address)).status).toBe(404);
  expect((await other.patch(address, moved, { version: 2 })).status).toBe(404);
});

test('who moves after the signature is signed for again, and until then every paper and page says so', async () => {
  const SAID = 'Het adres is gewijzigd na het ondertekenen';
  const id = await accepted();
  const pages = async () => [
    (await gp.page(`/cases/${id}`)).body,
    (await pharmacist.page(`/cases/${id}`)).body,
    (await pharmacist.page(`/cases/${id}/documents`)).body,
  ];
  for (const body of await pages()) expect(body).not.toContain(SAID);
  const same = { postcode: '2512AB', houseNumber: 12, accessNote: 'Achterom' };
  expect((await gp.patch(`/cases/${id}/address`, same, { version: 1 })).status).toBe(200);
  for (const body of await pages()) expect(body).not.toContain(SAID);
  const moved = { ...same, street: 'Laan van Meerdervoort', town: 'Den Haag', houseNumber: 14 };
  expect((await gp.patch(`/cases/${id}/address`, moved, { version: 2 })).status).toBe(200);
  const [practice = '', ...others] = await pages();
  for (const body of [practice, ...others]) expect(body).toContain(SAID);
  expect(practice).toContain(`href="/cases/${id}/order/renewal"`);
  await yes(gp, `/cases/${id}/order/renewal`, { signature: { confirmed: true } });
  for (const body of await pages()) expect(body).not.toContain(SAID);
  await world.settle();
  const letters = `select distinct l.kind, l.channel from letter l join event e on e.id = l.event_id where e.case_id = $1 and l.kind = 'order-renewed' and l.recipient_id = $2 order by 2`;
  expect(await table(letters, id, world.organisations.pharmacy)).toEqual([
    { kind: 'order-renewed', channel: 'app' },
    { kind: 'order-renewed', channel: 'mail' },
  ]);
});

test('home care is brought in later, and another one takes its place', async () => {
  const id = await accepted();
  const nurse = await world.as('nurse');
  expect((await nurse.get(`/cases/${id}`)).status).toBe(404);
  const wrong = { organisationId: world.organisations.otherPharmacy };
  expect(await no(gp, `/cases/${id}/home-care`, wrong)).toBe('422 homeCare.0.organisationId');
  await yes(gp, `/cases/${id}/home-care`, { organisationId: world.organisations.homeCare });
  expect((await nurse.get(`/cases/${id}`)).status).toBe(200);
  const stranger = await world.as('otherPharmacist');
  expect(await no(stranger, `/cases/${id}/home-care`, { organisationId: world.organisations.homeCare })).toBe(
    '404 not-found',
  );
});

test('whether the kit is still needed is asked while it stands at home', async () => {
  const id = await accepted();
  expect(await no(gp, `/cases/${id}/need`, { stillNeeded: true })).toBe('409 not-from-this-status');
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world) });
  await yes(pharmacist, `/cases/${id}/dispatch`);
  await yes(pharmacist, `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  expect(await no(gp, `/cases/${id}/need`, {})).toBe('422 stillNeeded');
  expect(await yes(gp, `/cases/${id}/need`, { stillNeeded: true })).toMatchObject({ status: 'delivered' });
  expect(await table('select still_needed from kit_case where id = $1', id)).toEqual([{ still_needed: true }]);
});

test('each of these pages is there for who may make the change, and nowhere for others', async () => {
  const id = await accepted();
  const other = await world.as('otherGp');
  for (const page of ['order', 'address', 'home-care', 'need', 'withdrawal', 'offer-again']) {
    expect([page, (await gp.page(`/cases/${id}/${page}`)).status]).toEqual([page, 200]);
    expect([page, (await other.page(`/cases/${id}/${page}`)).status]).toEqual([page, 404]);
  }
  expect((await pharmacist.page(`/cases/${id}/release`)).body).toContain('Waarom kan uw apotheek');
  expect((await gp.page(`/cases/${id}/need`)).status).toBe(200);
  expect((await gp.page('/cases/een/address')).status).toBe(404);
});

test('an execution order that ran out is signed again; both stand byte for byte as they were signed', async () => {
  const id = await accepted();
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world) });
  world.clock.moveTo(new Date(world.clock.now().getTime() + 29 * 86_400_000));
  gp = await world.as('gp');
  pharmacist = await world.as('pharmacist');
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 order-not-valid');
  expect(await no(gp, `/cases/${id}/order/renewal`, { signature: { confirmed: false } })).toBe(
    '422 signature.confirmed',
  );
  await yes(gp, `/cases/${id}/order/renewal`, { signature: { confirmed: true } });
  expect(await yes(pharmacist, `/cases/${id}/dispatch`)).toMatchObject({ status: 'dispatched' });
  const orders = await table('select content_hash from execution_order where case_id = $1', id);
  expect(orders).toHaveLength(2);
  const other = await world.as('otherGp');
  expect(await no(other, `/cases/${id}/order/renewal`, { signature: { confirmed: true } })).toBe('404 not-found');
});
