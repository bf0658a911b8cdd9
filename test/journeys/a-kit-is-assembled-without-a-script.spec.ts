import type { Client } from '../factories/client.js';
import { draftKit, linesFor, type KitAnswer } from '../factories/kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let colleague: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
});
afterAll(() => world.stop());

const whither = ({ status, headers }: { status: number; headers: Record<string, unknown> }) => [
  status,
  String(headers['location']),
];
const typed = {
  slot: 'M1',
  product: '90000001',
  quantity: '10',
  lot: 'a12',
  'expiry[month]': '6',
  'expiry[year]': '2028',
};

test('who assembles is led from slot to slot, with only lot and expiry left to type', async () => {
  expect((await pharmacist.page('/kits')).body).toContain('Kit samenstellen');
  const begun = await pharmacist.submit('/kits', { standardVersionId: world.standard });
  expect(begun.status).toBe(303);
  const kit = String(begun.headers['location']).replace('/lines', '');
  const tasks = (await pharmacist.page(`${kit}/lines`)).body;
  expect(tasks).toContain('M1 Morfine 10 mg/ml');
  const form = (await pharmacist.page(`${kit}/slots/M1`)).body;
  expect(form).toMatch(/value="90000001" checked/);
  expect(form).toMatch(/name="quantity"[^>]*value="10"/);
  expect(whither(await pharmacist.submit(`${kit}/slots/M1`, typed))).toEqual([303, `${kit}/slots/M2`]);
  const { body } = await pharmacist.get<KitAnswer>(kit);
  expect(body.lines[0]).toMatchObject({ slot: 'M1', lot: 'A12', expiry: '2028-06-30' });
  expect((await pharmacist.page(`${kit}/lines`)).body).toContain('10 van 10 ampullen, charge A12');

  const line = body.lines[0]?.id ?? '';
  const removed = await pharmacist.submit(`${kit}/lines/${line}`, { _method: 'DELETE' });
  expect(whither(removed)).toEqual([303, `${kit}/lines`]);
});

test('what was typed stays when something is wrong, with the fault at its field', async () => {
  const { id } = await draftKit(world, pharmacist, []);
  const expired = await pharmacist.submit(`/kits/${id}/slots/M1`, { ...typed, 'expiry[year]': '2025' });
  expect(expired.status).toBe(422);
  expect(expired.body).toContain('Dit is verlopen');
  expect(expired.body).toMatch(/name="lot"[^>]*value="a12"/);
  const blank = await pharmacist.submit(`/kits/${id}/slots/M1`, { slot: 'M1', product: '90000001', quantity: '10' });
  expect(blank.body).toContain('href="#lot"');
  const other = await pharmacist.submit(`/kits/${id}/slots/M1`, { ...typed, otherProduct: '90000008' });
  expect(other.status).toBe(303);
});

test('a colleague ticks every line before the seal goes on, and the page says what the kit is worth', async () => {
  const lines = await linesFor(pharmacist, world.standard);
  const { id } = await draftKit(world, pharmacist, lines.slice(1));
  const kit = `/kits/${id}`;
  expect((await pharmacist.page(`${kit}/check`)).body).toContain('U hebt zelf aan deze kit gewerkt');
  const { body } = await colleague.get<KitAnswer>(kit);
  const form = { lineByLine: 'true', _version: String(body.version) };
  const half = await colleague.submit(`${kit}/check`, { ...form, 'lines[]': body.lines[0]?.id ?? '' });
  expect([half.status, half.body.includes('nog niet elke regel aangevinkt')]).toEqual([422, true]);
  const none = await colleague.submit(`${kit}/check`, form);
  expect(none.status).toBe(422);
  const all = Object.fromEntries(body.lines.map((line, index) => [`lines[${index}]`, line.id]));
  expect(whither(await colleague.submit(`${kit}/check`, { ...form, ...all }))).toEqual([303, kit]);
  expect((await colleague.page(`${kit}/seal`)).body).toContain('Morfine 10 mg/ml ontbreekt, nodig: 10');
  const seal = await colleague.submit(`${kit}/seal`, { sealNumber: 'Zégel' });
  expect([seal.status, seal.body.includes('letters zonder accent')]).toEqual([422, true]);
  expect(whither(await colleague.submit(`${kit}/seal`, { sealNumber: 'S-1' }))).toEqual([303, kit]);
  const page = (await colleague.page(kit)).body;
  for (const words of ['Wijkt af van de standaard', 'S-1', 'Verzegeld', 'Gecontroleerd', '30 juni 2028']) {
    expect(page).toContain(words);
  }
});

test('every page of a kit is there for whoever may see it', async () => {
  const { id } = await draftKit(world, pharmacist);
  const addresses = ['', '/lines', '/slots/H1', '/check', '/seal', '/rejection', '/emptying'].map(
    (it) => `/kits/${id}${it}`,
  );
  for (const address of [...addresses, '/kits?attention=true', '/opium-ledger', '/recalls']) {
    expect([address, (await pharmacist.page(address)).status]).toEqual([address, 200]);
  }
  expect((await pharmacist.page(`/kits/${id}/slots/Z9`)).status).toBe(404);
  const assistant = await world.as('pharmacyAssistant');
  expect((await assistant.page(`/kits/${id}/rejection`)).status).toBe(403);
});
