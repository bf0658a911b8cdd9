import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { passwordOf, startWorld, type Who, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const leadsTo = async (client: Client, path: string, way: string) => (await client.page(path)).body.includes(way);

test.each<[Who, string, string]>([
  ['administrator', '/people', 'href="/numbers"'],
  ['administrator', '/organisations', 'href="/numbers"'],
  ['administrator', '/numbers', 'href="/people"'],
  ['administrator', '/api-tokens', 'href="/docs"'],
  ['administrator', '/administration', 'href="/dev/clock"'],
  ['pharmacist', '/kits', 'href="/box-codes"'],
  ['gp', '/cases/new', 'href="/drafts"'],
  ['pharmacist', '/cases/on-behalf', 'href="/cases/on-behalf/drafts"'],
  ['gp', '/pharmacies', 'action="/pharmacies/candidates"'],
  ['coordinator', '/pharmacies', 'action="/pharmacies/candidates"'],
  ['coordinator', '/', 'href="/pharmacies/by-telephone"'],
])('the %s finds on %s the way on: %s', async (who, path, way) => {
  expect(await leadsTo(await world.as(who), path, way)).toBe(true);
});

test('whoever may not go there is not led there', async () => {
  const gp = await world.as('gp');
  expect(await leadsTo(gp, '/organisations', '/numbers')).toBe(false);
  expect(await leadsTo(await world.as('pharmacist'), '/pharmacies', '/pharmacies/candidates')).toBe(false);
});

test('who looks after one organisation, and sees nothing of the network, finds the numbers from its people', async () => {
  const works = [{ organisationId: world.organisations.practice, role: 'administrator' as const }];
  const person = { name: 'B. Beheer', email: 'beheer@example.org', password: passwordOf(), works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  const practice = await Client.signIn(world.app, 'beheer@example.org', passwordOf());
  expect(await leadsTo(practice, '/people', 'href="/numbers"')).toBe(true);
  expect((await practice.page('/numbers')).status).toBe(200);
});
