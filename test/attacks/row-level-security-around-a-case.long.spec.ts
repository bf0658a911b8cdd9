import { startWorld, type World } from '../factories/world.js';
import { SecondWall } from './row-level-security.js';

/** One pharmacist beside and one elsewhere; `row-level-security-alone.long.spec.ts` tries everybody at everything. */
const STRANGERS = ['pharmacist of other organisation', 'pharmacist of other network'];
const isStranger = ({ name }: { name: string }) => STRANGERS.includes(name);

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

test('with the application’s own filters off, two strangers read nothing of a case, a draft or a file on any page', async () => {
  const { faults, answered } = await wall.readBy(isStranger);
  expect(faults).toEqual([]);
  expect(answered).toBeGreaterThan(40);
});

test('nor change anything of a case', async () => {
  const { faults, tried } = await wall.changedBy(isStranger, ({ path }) => path.startsWith('/cases/{caseId}'));
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(40);
});
