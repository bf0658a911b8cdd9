import { sendAnyBodies } from '../factories/any-body.js';
import { Hostility } from '../factories/hostility.js';
import { startWorld, type World } from '../factories/world.js';

/** By hand with more: ANY_BODIES=20000 npm run test:long */
const COUNT = Number(process.env['ANY_BODIES'] ?? 5000);
let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

test('thousands of bodies that nobody meant are taken or refused, and none is a fault of ours', async () => {
  const { faults, statuses } = await sendAnyBodies(await Hostility.in(world), COUNT, 2);
  expect(faults).toEqual([]);
  expect(statuses[422]).toBeGreaterThan(COUNT / 5);
}, 1_800_000);
