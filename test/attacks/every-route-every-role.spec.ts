import { answeredBy, nameOf } from '../factories/routes.js';
import { IN_TURN, RoutesAndRoles } from './routes-and-roles.js';

// Each route by one who may and one who may not, by turns; by everybody in every-route-every-role.long.spec.ts.
let all: RoutesAndRoles;
beforeAll(async () => {
  all = await RoutesAndRoles.start(IN_TURN);
}, 120_000);
afterAll(() => all.world.stop());

test('every route that the server answers is described, and so is in the tests that are made of the description', () => {
  // Two controllers may call the same place in an address by two names.
  const nameless = (route: string) => route.replaceAll(/\{\w+\}(\|\{\w+\})*/g, '{}');
  const described = new Set(all.routes.map(nameOf).map(nameless));
  const answered = answeredBy(all.world);
  expect(answered.length).toBeGreaterThan(100);
  // Files of our own under /assets, and a language that is remembered: neither knows of anybody.
  expect(answered.filter((route) => !described.has(nameless(route))).sort()).toEqual([
    'GET /*',
    'GET /language/{lang}',
  ]);
});

test('who is not signed in, not all the way in, or was and is disabled, is let in nowhere', async () => {
  expect(await all.ofStrangers()).toEqual([]);
}, 120_000);

test('of what is others’ one hears that it is not there, and no more than of what never was', async () => {
  const { faults, plain } = await all.ofOthers();
  expect(faults).toEqual([]);
  expect(plain).toBeGreaterThan(80);
}, 300_000);

test('who lacks a right is told which one, and gets past the walls with every right that they have', async () => {
  expect(await all.ofRights()).toEqual([]);
}, 300_000);
