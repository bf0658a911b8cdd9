import { startWorld, type World } from '../factories/world.js';
import { SecondWall } from './row-level-security.js';

let world: World;
let wall: SecondWall;
beforeAll(async () => {
  world = await startWorld();
  wall = await SecondWall.of(world);
}, 120_000);
afterAll(async () => {
  wall.putBack();
  await world.stop();
});

test('with the application’s own filters off, others and other networks read nothing of a case, a draft or a file', async () => {
  const { faults, answered } = await wall.readBy(({ relation }) => relation !== 'own');
  expect(faults).toEqual([]);
  expect(answered).toBeGreaterThan(200);
}, 600_000);

test('nor change anything that is not their own', async () => {
  const others = ['other organisation', 'other network'];
  const { faults } = await wall.changedBy(
    ({ relation }) => others.includes(relation),
    () => true,
  );
  expect(faults).toEqual([]);
}, 600_000);
