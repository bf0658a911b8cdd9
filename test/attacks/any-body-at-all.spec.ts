import { sendAnyBodies } from '../factories/any-body.js';
import { Hostility } from '../factories/hostility.js';
import { startWorld, type World } from '../factories/world.js';

/** Some of them each time; `any-body-at-all.long.spec.ts` sends ten times as many. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

test('five hundred bodies that nobody meant are taken or refused, and none is a fault of ours', async () => {
  const { faults, statuses, routes } = await sendAnyBodies(await Hostility.in(world), 500, 1);
  expect(faults).toEqual([]);
  expect(routes).toBeGreaterThan(80);
  expect(statuses[422]).toBeGreaterThan(100);
}, 300_000);
