import { caseAt, no, witness, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let other: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  other = await world.as('otherPharmacist');
});
afterAll(() => world.stop());

const to = () => ({ pharmacyId: world.organisations.otherPharmacy });
const table = async (text: string, id: string) => (await world.owner.query<Record<string, unknown>>(text, [id])).rows;

test('a case and its kits go to another pharmacy once that pharmacy says yes', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  expect((await yes(pharmacist, `/cases/${id}/hand-over`, to())).status).toBe('delivered');
  expect(await no(other, `/cases/${id}/end`, { reason: 'other', on: world.clock.today() })).toBe('404 not-found');
  const asked = await other.get<{ asked: boolean; proposed: { pc4: string; fromName: string } }>(
    `/cases/${id}/hand-over`,
  );
  expect(asked.body).toMatchObject({ asked: true, proposed: { pc4: '2512', fromName: 'Apotheek Centrum' } });
  expect(await yes(other, `/cases/${id}/hand-over/acceptance`)).toMatchObject({ status: 'delivered' });

  expect(await no(pharmacist, `/cases/${id}/return`, { kits: [] })).toBe('422 kits');
  expect(await no(pharmacist, `/cases/${id}/end`, { reason: 'other', on: world.clock.today() })).toBe('404 not-found');
  expect(
    await table(
      'select organisation_id = $1 as theirs from kit where id = $2'.replace('$2', `'${kit}'`),
      to().pharmacyId,
    ),
  ).toEqual([{ theirs: true }]);
  const kits = [{ kitId: kit, collectedBy: 'pharmacy', sealIntact: true }];
  const end = { reason: 'other', on: world.clock.today() };
  expect((await yes(other, `/cases/${id}/return`, { kits, end })).status).toBe('returned');
});

test('a kit that was packed for another case before goes along too', async () => {
  const first = await caseAt(world, 'packed');
  await yes(pharmacist, `/cases/${first.id}/packing`, { kitId: await shelvedKit(world) });
  const { id } = await caseAt(world, 'accepted');
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: first.kit });
  await yes(pharmacist, `/cases/${id}/dispatch`);
  await yes(pharmacist, `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  await yes(pharmacist, `/cases/${id}/hand-over`, to());
  expect((await yes(other, `/cases/${id}/hand-over/acceptance`)).moves).toContain('end');
});

test('a pharmacy that says no hears the same when it asks again, and the case stays where it was', async () => {
  const { id } = await caseAt(world, 'opened');
  await yes(pharmacist, `/cases/${id}/hand-over`, to());
  const key = 'refusal-of-the-hand-over';
  const answers = [await other.post(`/cases/${id}/hand-over/refusal`, {}, { key })];
  answers.push(await other.post(`/cases/${id}/hand-over/refusal`, {}, { key }));
  expect(answers[0]?.status).toBe(200);
  expect(answers[1]?.body).toEqual(answers[0]?.body);
  expect(await no(other, `/cases/${id}/hand-over/acceptance`)).toBe('409 not-your-turn');
  expect((await other.get(`/cases/${id}/hand-over`)).status).toBe(404);
  expect(await table('select pharmacy_id from kit_case where id = $1', id)).toEqual([
    { pharmacy_id: world.organisations.pharmacy },
  ]);
});

test('who does not answer is passed by: a new proposal ends the one before', async () => {
  const { id } = await caseAt(world, 'ending');
  await yes(pharmacist, `/cases/${id}/hand-over`, to());
  await yes(pharmacist, `/cases/${id}/hand-over`, { pharmacyId: world.organisations.thirdPharmacy });
  expect(await no(other, `/cases/${id}/hand-over/acceptance`)).toBe('409 not-your-turn');
  expect((await yes(await world.as('thirdPharmacist'), `/cases/${id}/hand-over/acceptance`)).status).toBe('ending');
});

test('the network hands over for a pharmacy that leaves', async () => {
  const { id } = await caseAt(world, 'delivered');
  const coordinator = await world.as('coordinator');
  expect((await yes(coordinator, `/cases/${id}/hand-over`, to())).status).toBe('delivered');
  expect((await yes(other, `/cases/${id}/hand-over/acceptance`)).status).toBe('delivered');
});

test('it is handed over after the delivery only, by its own pharmacy, to one that can have it', async () => {
  const packed = await caseAt(world, 'packed');
  expect(await no(pharmacist, `/cases/${packed.id}/hand-over`, to())).toBe('409 not-from-this-status');
  const { id } = await caseAt(world, 'delivered');
  const path = `/cases/${id}/hand-over`;
  expect(await no(pharmacist, path, { pharmacyId: world.organisations.practice })).toBe('409 pharmacy-cannot-serve');
  expect(await no(pharmacist, path, { pharmacyId: world.organisations.pharmacy })).toBe('409 pharmacy-cannot-serve');
  expect(await no(other, path, to())).toBe('404 not-found');
  await world.owner.query(
    `insert into pharmacy_state (network_id, organisation_id, from_at, state) values ($1, $2, $3, 'left')`,
    [...[world.network, world.organisations.thirdPharmacy, world.clock.now()]],
  );
  expect(await no(pharmacist, path, { pharmacyId: world.organisations.thirdPharmacy })).toBe(
    '409 pharmacy-cannot-serve',
  );
});

test('what was handed over is settled by who has it, and its opium ledger closes', async () => {
  const { id, kit } = await caseAt(world, 'opened');
  await yes(pharmacist, `/cases/${id}/hand-over`, { pharmacyId: world.organisations.otherPharmacy });
  await yes(other, `/cases/${id}/hand-over/acceptance`);
  const kits = [{ kitId: kit, collectedBy: 'pharmacy', sealIntact: false }];
  await yes(other, `/cases/${id}/return`, { kits, end: { reason: 'deceased', on: world.clock.today() } });
  const { body } = await other.get<{ lines: Record<string, unknown>[] }>(`/cases/${id}/settlement`);
  const lines = body.lines.map(({ kitId, slot, product, lot, quantity, kind }) => ({
    ...{ kitId, slot, product, lot },
    ...(kind === 'medicine' ? { used: quantity } : { destroyed: quantity }),
  }));
  expect(await no(other, `/cases/${id}/settlement`, { lines, witness: witness('pharmacist') })).toBe(
    '409 witness-needed',
  );
  expect((await yes(other, `/cases/${id}/settlement`, { lines })).status).toBe('settled');
  expect(
    await table(
      `select 1 from opium_balance where kit_id = $1 and account in ('kit', 'home', 'for-destruction') and quantity <> 0`,
      kit,
    ),
  ).toEqual([]);
});
