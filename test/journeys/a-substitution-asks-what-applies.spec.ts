import type { Client } from '../factories/client.js';
import { smallAmpoule } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  await coordinator.post('/products', smallAmpoule);
});
afterAll(() => world.stop());

const path = () => `/standards/${world.standard}/substitutions`;
const asked = async (query: string) => (await coordinator.page(`${path()}?${query}`)).body;
const fieldsOf = (page: string) => [
  ...new Set([...page.matchAll(/<(?:input|select|textarea)[^>]* name="([a-zA-Z]+)/g)].map(([, name]) => name)),
];

test('which slot and what changes is chosen first, without a script', async () => {
  const page = await asked('');
  expect(fieldsOf(page)).toEqual(expect.arrayContaining(['slot', 'kind']));
  expect(fieldsOf(page)).not.toContain('reason');
});

test('each change asks only what belongs to it', async () => {
  const other = await asked('slot=M2&kind=other-product');
  expect(fieldsOf(other)).toEqual(expect.arrayContaining(['product', 'quantityReason', 'equivalenceReason', 'from']));
  expect(fieldsOf(other)).not.toContain('scope');
  const less = await asked('slot=M2&kind=less');
  expect(fieldsOf(less)).toEqual(expect.arrayContaining(['quantity', 'scope', 'until']));
  for (const field of ['product', 'quantityReason', 'equivalenceReason']) expect(fieldsOf(less)).not.toContain(field);
  const leftOut = await asked('slot=M2&kind=left-out');
  expect(fieldsOf(leftOut)).toEqual(expect.arrayContaining(['from', 'until', 'reason', 'needsConsent']));
  for (const field of ['product', 'quantity', 'scope']) expect(fieldsOf(leftOut)).not.toContain(field);
});

test('beside each product stands the amount that is equal, and what is in the slot already is no choice', async () => {
  const page = await asked('slot=M2&kind=other-product');
  expect(page).toMatch(/In dit vak hoort ATC-code .*formaction="[^"]*\/substitutions\/aside"/s);
  expect(page).toContain('30 ampullen in plaats van 10 ampullen');
  expect(page).not.toMatch(/<option[^>]*value="90000002"/);
  expect(await asked('slot=H5&kind=other-product')).toContain('geen product dat hier in de plaats kan komen');
});

test('what was wrong is shown again at the same change', async () => {
  const answer = await coordinator.submit(path(), { slot: 'M2', kind: 'less', quantity: '10', reason: 'tekort' });
  expect(answer.status).toBe(422);
  expect(fieldsOf(answer.body)).toContain('scope');
  expect(answer.body).toContain('name="kind" value="less"');
  expect(answer.body).toMatch(/name="quantity"[^>]*value="10"/);
});

test('a change that does not exist is refused by name, and an unknown slot is chosen anew', async () => {
  expect((await coordinator.get(`${path()}?slot=M2&kind=niets`)).status).toBe(422);
  expect(fieldsOf(await asked('slot=M99&kind=less'))).not.toContain('reason');
});
