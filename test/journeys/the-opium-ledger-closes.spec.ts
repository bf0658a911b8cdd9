import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';
import { Database } from '../../src/platform/database/database.js';
import { OpiumLedger } from '../../src/dispensing/opium-ledger/opium-ledger.service.js';
import { allow } from '../../src/platform/result.js';
import type { Actor } from '../../src/platform/actor.js';

let world: World;
let pharmacist: Client;
let colleague: Client;
let lines: Line[];
let actor: Actor;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  lines = await linesFor(pharmacist, world.standard);
  const { rows } = await world.owner.query<{ id: string }>('select id from person where email = $1', [
    emailOf('pharmacist'),
  ]);
  const organisation = world.organisations.pharmacy;
  actor = { person: rows[0]?.id ?? '', organisation, network: world.network, role: 'pharmacist' };
});
afterAll(() => world.stop());

interface Row {
  id: string;
  product: string;
  from: string;
  to: string;
  quantity: number;
  running: number;
  reversed: boolean;
}
const ledger = async (product = '90000001', who = pharmacist) =>
  (await who.get<{ items: Row[]; nextCursor: string | null }>(`/opium-ledger?product=${product}`)).body.items;
const lines90 = (items: Row[]) => items.map(({ from, to, quantity, running }) => [from, to, quantity, running]);
const balance = async (kitId: string) => {
  const { rows } = await world.owner.query<{ account: string; quantity: number }>(
    `select account, quantity from opium_balance where kit_id = $1 and product = '90000001' and quantity <> 0 order by account`,
    [kitId],
  );
  return rows;
};
const everything = (own: object = {}) =>
  lines.map(({ slot, lot, quantity }) => ({ slot, lot, destroyed: quantity, reused: 0, missing: 0, ...own }));
const witness = { email: emailOf('pharmacist2'), password: passwordOf() };
const open = () => world.app.get(OpiumLedger, { strict: false });

test('what a kit is sealed with comes from the supplier into the kit, and nothing before that', async () => {
  const draft = await draftKit(world, pharmacist);
  expect(await ledger()).toEqual([]);
  await colleague.post(`/kits/${draft.id}/check`);
  await pharmacist.post(`/kits/${draft.id}/seal`, { sealNumber: 'O-1' });
  expect(lines90(await ledger())).toEqual([['supplier', 'kit', 10, 10]]);
  expect(await balance(draft.id)).toEqual([
    { account: 'kit', quantity: 10 },
    { account: 'supplier', quantity: -10 },
  ]);
  expect(await ledger('90000003')).toEqual([]);
});

test('a rejected kit is taken out by a counter-row, and the ledger is where it was', async () => {
  const { id } = await sealedKit(world, pharmacist, colleague);
  expect(lines90(await ledger())[0]).toEqual(['supplier', 'kit', 10, 20]);
  const rejected = await pharmacist.post<KitAnswer>(`/kits/${id}/rejection`, { reason: 'zegel gescheurd' });
  expect(rejected.body.status).toBe('rejected');
  const rows = await ledger();
  expect(lines90(rows).slice(0, 2)).toEqual([
    ['kit', 'supplier', 10, 10],
    ['supplier', 'kit', 10, 20],
  ]);
  expect(rows[1]?.reversed).toBe(true);
  expect(await balance(id)).toEqual([]);
});

test('a kit that expired on the shelf is emptied before a witness: nothing of list I and II is left over', async () => {
  const { id } = await sealedKit(world, pharmacist, colleague);
  const alone = await pharmacist.post(`/kits/${id}/emptying`, { lines: everything() });
  expect(alone.body).toMatchObject({ reason: 'witness-needed' });
  const himself = { email: emailOf('pharmacist'), password: passwordOf() };
  const own = await pharmacist.post(`/kits/${id}/emptying`, { lines: everything(), witness: himself });
  expect(own.body).toMatchObject({ reason: 'same-person' });
  const body = {
    lines: everything().map((line) => (line.slot === 'M1' ? { ...line, destroyed: 9, missing: 1 } : line)),
  };
  const silent = await pharmacist.post(`/kits/${id}/emptying`, { ...body, witness, explains: true });
  expect(silent).toMatchObject({ status: 422, body: { errors: [{ field: 'remark' }] } });
  const remark = 'bij het tellen niet gevonden';
  const emptied = await pharmacist.post<KitAnswer>(`/kits/${id}/emptying`, { ...body, witness, remark });
  expect(emptied.body.status).toBe('emptied');
  expect(await balance(id)).toEqual([
    { account: 'destroyed', quantity: 9 },
    { account: 'missing', quantity: 1 },
    { account: 'supplier', quantity: -10 },
  ]);
  const { rows } = await world.owner.query('select kind from incident where kit_id = $1', [id]);
  expect(rows).toEqual([{ kind: 'units-missing' }]);
  expect((await ledger())[0]?.running).toBe(10);
});

test('a medicine never goes back on the shelf, and every unit is somewhere', async () => {
  const { id } = await sealedKit(world, pharmacist, colleague);
  const wrong = (own: object) => pharmacist.post(`/kits/${id}/emptying`, { lines: everything(own), witness });
  expect((await wrong({ destroyed: 0, reused: 10 })).body).toMatchObject({ reason: 'lines-not-accounted-for' });
  expect((await wrong({ destroyed: 1 })).body).toMatchObject({ reason: 'lines-not-accounted-for' });
  expect(await balance(id)).toEqual([
    { account: 'kit', quantity: 10 },
    { account: 'supplier', quantity: -10 },
  ]);
});

test('after a quarter of an hour destroying asks for the password again', async () => {
  const { id } = await sealedKit(world, pharmacist, colleague);
  for (const minutes of [10, 10]) {
    world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
    await pharmacist.get('/session');
  }
  const late = await pharmacist.post(`/kits/${id}/emptying`, { lines: everything(), witness });
  expect(late.body).toMatchObject({ reason: 'sign-in-again' });
  const again = { lines: everything(), witness, own: { password: passwordOf() } };
  expect((await pharmacist.post<KitAnswer>(`/kits/${id}/emptying`, again)).body.status).toBe('emptied');
  colleague = await world.as('pharmacist2');
});

test('no account falls below zero, and whoever asks is told so', async () => {
  const { id } = await sealedKit(world, pharmacist, colleague);
  const eleven = { kitId: id, product: '90000001', lot: 'LM1', from: 'kit', to: 'home', quantity: 11 } as const;
  const moved = await world.app.get(Database).as(actor, (tx) => open().move(tx, [eleven]));
  expect(moved).toEqual({ ok: false, refusal: 'balance-below-zero' });
  expect(await balance(id)).toEqual([
    { account: 'kit', quantity: 10 },
    { account: 'supplier', quantity: -10 },
  ]);
});

test('a mistake gets a counter-row, once', async () => {
  const { id } = await sealedKit(world, pharmacist, colleague);
  const three = { kitId: id, product: '90000001', lot: 'LM1', from: 'kit', to: 'home', quantity: 3 } as const;
  await world.app.get(Database).as(actor, (tx) => open().move(tx, [three]));
  const [row] = await ledger();
  const reverse = (movement = row?.id ?? '') => world.app.get(Database).as(actor, (tx) => open().reverse(tx, movement));
  expect(await reverse()).toEqual(allow(null));
  expect(await reverse()).toEqual({ ok: false, refusal: 'already-reversed' });
  expect(await reverse(world.network)).toEqual({ ok: false, refusal: 'not-found' });
  expect(await world.app.get(Database).read(actor, (tx) => open().balance(tx, id))).toContainEqual({
    ...{ product: '90000001', lot: 'LM1', account: 'kit', quantity: 10 },
  });
});

test('the ledger is read in parts, the latest first, and only by its own pharmacy', async () => {
  const all = await ledger();
  const pages: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const from: string = cursor ? `&cursor=${cursor}` : '';
    const { body } = await pharmacist.get<{ items: Row[]; nextCursor: string | null }>(
      `/opium-ledger?product=90000001&limit=3${from}`,
    );
    pages.push(...body.items);
    cursor = body.nextCursor;
  }
  expect(pages).toEqual(all);
  expect(await ledger('90000001', await world.as('otherPharmacist'))).toEqual([]);
  expect((await (await world.as('coordinator')).get('/opium-ledger')).status).toBe(403);
});

test('nobody changes a row of the ledger, not even the application', async () => {
  const change = world.app.get(Database).read(actor, (tx) => tx.query('update opium_movement set quantity = 1'));
  await expect(change).rejects.toThrow('permission denied');
  const removal = world.app.get(Database).read(actor, (tx) => tx.query('delete from opium_movement'));
  await expect(removal).rejects.toThrow('permission denied');
});

test('part after part it says the same as all of it at once, of each product', async () => {
  const whole = (await pharmacist.get<{ items: Row[] }>('/opium-ledger?limit=200')).body.items;
  expect(new Set(whole.map(({ product }) => product)).size).toBeGreaterThan(1);
  const told: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const address: string = `/opium-ledger?limit=2${cursor && `&cursor=${cursor}`}`;
    const { body }: { body: { items: Row[]; nextCursor: string | null } } = await pharmacist.get(address);
    told.push(...body.items);
    cursor = body.nextCursor;
  }
  expect(told).toEqual(whole);
  const forged = Buffer.from(JSON.stringify(['no id', []])).toString('base64url');
  expect((await pharmacist.get(`/opium-ledger?cursor=${forged}`)).status).toBe(422);
});
