import { EVERYBODY, RoutesAndRoles } from './routes-and-roles.js';

let all: RoutesAndRoles;
beforeAll(async () => {
  all = await RoutesAndRoles.start(EVERYBODY);
}, 120_000);
afterAll(() => all.world.stop());

test('who is not signed in, not all the way in, or was and is disabled, is let in nowhere', async () => {
  expect(await all.ofStrangers()).toEqual([]);
}, 120_000);

test('of what is others’ one hears that it is not there, and no more than of what never was', async () => {
  const { faults, plain } = await all.ofOthers();
  expect(faults).toEqual([]);
  expect(plain).toBeGreaterThan(300);
}, 300_000);

test('who lacks a right is told which one, and gets past the walls with every right that they have', async () => {
  expect(await all.ofRights()).toEqual([]);
}, 300_000);
