import type { Client } from '../factories/client.js';
import { confirm, lookAt, readIn, undo, type Look } from '../factories/lists.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
let pharmacist: Client;
let name: string;
let other: string;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  pharmacist = await world.as('pharmacist');
  const { pharmacy, otherPharmacy } = world.organisations;
  const { rows } = await world.owner.query<{ id: string; name: string; agb: string }>(
    'select id, name, agb from organisation where id in ($1, $2)',
    [pharmacy, otherPharmacy],
  );
  name = rows.find(({ id }) => id === pharmacy)?.name ?? '';
  other = rows.find(({ id }) => id === otherPharmacy)?.agb ?? '';
});
afterAll(() => world.stop());

const file = (...lines: string[]) => Buffer.from(`\uFEFFApotheek;Vak;ZI-nummer;Aantal\r\n${lines.join('\r\n')}`);
const saying = (look: Look) =>
  look.lines.flatMap(({ line, faults }) => faults.map(({ column, said }) => [line, column, said.nl]));
const variantOf = async (pharmacy: string) =>
  (
    await world.owner.query<{ version: number; lines: string }>(
      `select v.version, string_agg(l.slot || ':' || l.product || ':' || l.quantity, ' ' order by l.slot) as lines
       from variant v join variant_line l on l.variant_id = v.id where v.pharmacy_id = $1 and v.until is null group by v.version`,
      [pharmacy],
    )
  ).rows[0];
async function written(look: Look): Promise<Look> {
  expect((await confirm(look, coordinator)).status).toBe(200);
  await world.settle();
  return lookAt(coordinator, look);
}

test('three bad lines are each told at their cell, and nothing of a variant comes in until they are mended', async () => {
  const look = await readIn(
    coordinator,
    'variants',
    file(
      `${name};M1;90000001;10`,
      `Apotheek Nergens;M1;90000001;10`,
      `${name};M2;90009999;10`,
      `${name};M3;90000003;500`,
      `${other};m2;90000002;8`,
    ),
  );
  expect(look.counts).toMatchObject({ all: 5, add: 2, bad: 3 });
  expect(saying(look)).toEqual([
    [
      3,
      'pharmacy',
      'Deze apotheek kennen we niet. Schrijf de AGB-code of de naam zoals die in de lijst van apotheken staat.',
    ],
    [4, 'product', expect.any(String)],
    [5, 'quantity', expect.any(String)],
  ]);
  expect((await confirm(look, coordinator)).status).toBe(409);
  expect(await variantOf(world.organisations.pharmacy)).toBeUndefined();
  const example = await coordinator.raw('GET', '/imports/examples/variants', undefined, {});
  expect(example.text).toContain('Apotheek;Vak;ZI-nummer;Aantal');
  expect((await pharmacist.page('/imports/new?rule=variants')).body).not.toContain('Wat apotheken in de kit doen');
});

test('a list of several pharmacies becomes one variant of each, is changed by another, and undone', async () => {
  const { pharmacy, otherPharmacy } = world.organisations;
  const first = await written(
    await readIn(
      coordinator,
      'variants',
      file(`${name};M1;90000001;10`, `${name};M2;90000002;10`, `${other};M2;90000002;8`),
    ),
  );
  expect(first.counts).toMatchObject({ added: 3 });
  expect(await variantOf(pharmacy)).toEqual({ version: 1, lines: 'M1:90000001:10 M2:90000002:10' });
  expect(await variantOf(otherPharmacy)).toEqual({ version: 1, lines: 'M2:90000002:8' });
  expect((await pharmacist.page('/variants/own')).body).toMatch(/name="lines\[\d+\]\[quantity\]"[^>]*value="10"/);

  const second = await readIn(coordinator, 'variants', file(`${name};M1;90000001;10`, `${name};M2;90000002;6`));
  expect(second.lines.map(({ verdict }) => verdict)).toEqual(['same', 'change']);
  expect((await written(second)).counts).toMatchObject({ changed: 1 });
  expect(await variantOf(pharmacy)).toEqual({ version: 2, lines: 'M1:90000001:10 M2:90000002:6' });

  expect((await undo(await lookAt(coordinator, second), coordinator)).status).toBe(200);
  await world.settle();
  expect((await variantOf(pharmacy))?.lines).toBe('M1:90000001:10 M2:90000002:10');
  expect((await undo(await lookAt(coordinator, first), coordinator)).status).toBe(200);
  await world.settle();
  expect(await variantOf(pharmacy)).toBeUndefined();
});

test('the lead pharmacist brings lists of products and of what pharmacies put in, and those of the coordinator alone not', async () => {
  const lead = await world.as('leadPharmacist');
  const list = (await lead.page('/imports')).body;
  expect(list).toContain('/imports/new?rule=products');
  expect(list).toContain('/imports/new?rule=variants');
  expect(list).not.toContain('/imports/new?rule=pharmacies');
  expect((await lead.page('/variants')).body).toContain('/imports/new?rule=variants');
  expect((await lead.page('/products')).body).toContain('/imports/new?rule=products');

  const look = await readIn(lead, 'variants', file(`${other};M3;90000003;4`));
  expect((await confirm(look, lead)).status).toBe(200);
  await world.settle();
  expect((await lookAt(lead, look)).counts).toMatchObject({ added: 1 });
  expect((await variantOf(world.organisations.otherPharmacy))?.lines).toContain('M3:90000003:4');
});
