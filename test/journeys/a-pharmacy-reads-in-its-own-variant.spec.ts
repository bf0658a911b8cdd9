import type { Client } from '../factories/client.js';
import { confirm, lookAt, readIn, undo, type Look } from '../factories/lists.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

interface Sheet {
  lines: { slot: string; product: string | null; quantity: number | null }[];
}
const filled = async (who: Client) =>
  (await who.get<Sheet>('/variants/own')).body.lines.flatMap(({ slot, product, quantity }) =>
    quantity ? [`${slot} ${product ?? ''} ${String(quantity)}`] : [],
  );
const sheet = (...lines: string[]) => Buffer.from(`\uFEFFVak;ZI-nummer of GTIN;Aantal\r\n${lines.join('\r\n')}`);
async function written(look: Look): Promise<Look> {
  expect((await confirm(look, pharmacist)).status).toBe(200);
  await world.settle();
  return lookAt(pharmacist, look);
}

test('a copy of a standard goes along as a sheet and comes in again as it is; what is blank or nought is not filled', async () => {
  const copy = await pharmacist.raw('GET', `/variants/own?from=${world.standard}&format=csv`, undefined, {});
  expect(copy.text).toMatch(/^\uFEFF?Vak;Inhoud;ZI-nummer of GTIN;Aantal;Eenheid\r\n/);
  const [heading = '', ...lines] = copy.text.split('\r\n').filter(Boolean);
  const some = lines.slice(0, 3);
  const others = lines.slice(3).map((line, at) => line.replace(/;\d*;([^;]*)$/, at % 2 === 0 ? ';;$1' : ';0;$1'));
  const look = await readIn(pharmacist, 'own-variant', Buffer.from([heading, ...some, ...others].join('\r\n')));
  expect(look.counts).toMatchObject({ change: 3, same: others.length });
  expect(await filled(pharmacist)).toEqual([]);
  expect((await written(look)).counts).toMatchObject({ changed: 3 });
  expect(await filled(pharmacist)).toHaveLength(3);
});

test('a bad line is told at its cell, and keeps the others back until it is mended', async () => {
  const before = await filled(pharmacist);
  const look = await readIn(
    pharmacist,
    'own-variant',
    sheet('M1;90000001;8', 'Q;90000001;1', 'M4;90009999;1', 'M9;;3', 'H1;90000010;101', 'm1;90000001;9'),
  );
  expect(look.counts).toMatchObject({ change: 1, bad: 5 });
  expect(look.lines.flatMap(({ line, faults }) => faults.map(({ column }) => [line, column]))).toEqual([
    [3, 'slot'],
    [4, 'product'],
    [5, 'product'],
    [6, 'quantity'],
    [7, 'slot'],
  ]);
  expect((await confirm(look, pharmacist)).status).toBe(409);
  expect(await filled(pharmacist)).toEqual(before);
});

test('a nought empties a slot, what is not in the list stays, and all of it can be undone', async () => {
  const before = await filled(pharmacist);
  const look = await readIn(pharmacist, 'own-variant', sheet('M1;90000001;0', 'M2;90000002;4'));
  await written(look);
  expect(await filled(pharmacist)).toEqual(expect.arrayContaining(['M2 90000002 4', ...before.slice(2)]));
  expect((await filled(pharmacist)).some((line) => line.startsWith('M1'))).toBe(false);
  expect((await undo(await lookAt(pharmacist, look), pharmacist)).status).toBe(200);
  await world.settle();
  expect(await filled(pharmacist)).toEqual(before);
});

test('it is of that pharmacy alone: another sees neither the list nor a way to bring lists of the network', async () => {
  const look = await readIn(pharmacist, 'own-variant', sheet('M2;90000002;5'));
  const other = await world.as('otherPharmacist');
  expect((await other.page(`/imports/${look.id}`)).status).toBe(404);
  expect((await (await world.as('coordinator')).page(`/imports/${look.id}`)).status).toBe(404);
  expect((await pharmacist.page('/imports/new?rule=variants')).body).not.toContain('value="variants"');
  const asked = await pharmacist.send(
    '/imports',
    { rule: 'variants' },
    { name: 'x.csv', bytes: sheet('M1;90000001;1') },
  );
  expect(asked.status).toBe(422);
  expect((await pharmacist.page('/variants/own')).body).toContain('href="/imports/new?rule=own-variant"');
});
