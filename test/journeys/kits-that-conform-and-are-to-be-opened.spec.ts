import { linesFor, sealedKit } from '../factories/kits.js';
import { allowedSubstitution } from '../factories/substitutions.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Outside {
  total: { conform: number; toOpen: number; deviate: number; earlier: number };
  byPharmacy: { id: string; toOpen: number }[];
  toActOn: { serial: string; standing: string; said: { nl: string }[] }[];
}

test('whoever looks how kits conform reads as well which of them a shortage asks to open, and how many', async () => {
  const pharmacist = await world.as('pharmacist');
  const lead = await world.as('leadPharmacist');
  const lines = await linesFor(pharmacist, world.standard);
  const { serial } = await sealedKit(world, pharmacist, await world.as('pharmacist2'), lines);
  const before = (await lead.get<Outside>('/conformity')).body;
  expect(before).toMatchObject({ total: { conform: 1, toOpen: 0 }, toActOn: [] });
  expect((await lead.page('/conformity')).body).not.toContain('omdat er een tekort is');

  const ration = { kind: 'less', product: undefined, quantity: 5, scope: 'every-kit', reason: 'midazolam is schaars' };
  await allowedSubstitution(world, ration);
  const { total, byPharmacy, toActOn } = (await lead.get<Outside>('/conformity')).body;
  expect(total).toMatchObject({ toOpen: 1, deviate: 0 });
  expect(byPharmacy).toMatchObject([{ id: world.organisations.pharmacy, toOpen: 1 }]);
  expect(toActOn).toMatchObject([{ serial }]);
  expect(toActOn[0]?.said.map(({ nl }) => nl)).toContain(
    'Midazolam 5 mg/ml: 10, door een tekort hoogstens 5 in elke kit',
  );
  const page = (await lead.page('/conformity')).body;
  expect(page).toContain('1 kit moet open omdat er een tekort is');
  expect(page).toContain('href="/kits-to-open"');
  const own = (await pharmacist.page('/conformity')).body;
  expect(own).toContain('1 kit moet open omdat er een tekort is');
  expect(own).not.toContain('href="/kits-to-open"');
  expect((await taken(lead, '/conformity', 'csv')).rows.flat()).toContain('Open de kit en vul haar met minder');
});
