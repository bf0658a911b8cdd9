import { sendAnyBodies } from '../factories/any-body.js';
import { Hostility, TAG } from '../factories/hostility.js';
import { startWorld, type World } from '../factories/world.js';
import { ownerOf } from '../setup/backup.js';

/** One or two words through each fourth entrance, and some bodies; `hostile-words.long.spec.ts` and `any-body-at-all.long.spec.ts` try all of them. */
let world: World;
let hostility: Hostility;
beforeAll(async () => {
  world = await startWorld();
  // The box of the demonstration is shown by the owner.
  world.config.ownerUrl = ownerOf(world.config.databaseUrl);
  hostility = await Hostility.in(world, 4);
}, 120_000);
afterAll(() => world.stop());

test('a tag or half a character in whatever field is taken or refused, and never a fault of ours', async () => {
  const { faults, taken } = await hostility.inFields({ tag: TAG, 'half a character': 'a\ud800b' });
  expect(faults).toEqual([]);
  expect(taken).toBeGreaterThan(5);
});

test('a tag that was taken stands as words on every page of a prescriber and a pharmacist', async () => {
  const { faults, shown } = await hostility.onPages(({ name }) => ['gp', 'pharmacist'].includes(name));
  expect(faults).toEqual([]);
  expect(shown).toBeGreaterThan(0);
});

test('a statement as the answer to a question in an address is taken or refused, and says nothing of the server', async () => {
  const once = (name: string, value: string) => [`${name}=${value}`];
  expect(await hostility.inAddresses([`'; drop table patient; --`], once)).toEqual([]);
});

test('a hundred and fifty bodies that nobody meant are taken or refused, and none is a fault of ours', async () => {
  const { faults, statuses, routes } = await sendAnyBodies(hostility, 150, 1);
  expect(faults).toEqual([]);
  expect(routes).toBeGreaterThan(20);
  expect(statuses[422]).toBeGreaterThan(30);
});
