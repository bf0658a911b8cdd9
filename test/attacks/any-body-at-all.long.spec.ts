import { leaveOutEach, sendAnyBodies } from '../factories/any-body.js';
import { Hostility } from '../factories/hostility.js';
import { startWorld, type World } from '../factories/world.js';

/** By hand with more: ANY_BODIES=20000 npm run test:long */
const COUNT = Number(process.env['ANY_BODIES'] ?? 5000);
let world: World;
let hostility: Hostility;
beforeAll(async () => {
  world = await startWorld();
  hostility = await Hostility.in(world);
}, 120_000);
afterAll(() => world.stop());

test('thousands of bodies that nobody meant are taken or refused, and none is a fault of ours', async () => {
  const { faults, statuses } = await sendAnyBodies(hostility, COUNT, 2);
  expect(faults).toEqual([]);
  expect(statuses[422]).toBeGreaterThan(COUNT / 5);
}, 1_800_000);

test('a body without one of its fields is taken or refused, whichever field it is', async () => {
  const { faults, sent } = await leaveOutEach(hostility);
  expect(faults).toEqual([]);
  expect(sent).toBeGreaterThan(300);
}, 600_000);
