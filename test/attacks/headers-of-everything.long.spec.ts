import { startWorld, type World } from '../factories/world.js';
import { inOtherCoats, keptOrFramed } from './headers.js';
import { EVERYBODY } from './routes-and-roles.js';

/** In turn in `hostile-headers.long.spec.ts`. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

test('no route looks at a body in any other coat than JSON, a form or a file', async () => {
  expect(await inOtherCoats(world, EVERYBODY)).toEqual([]);
}, 300_000);

test('no answer to anybody, as a page or as JSON, is kept, framed or guessed at', async () => {
  expect(await keptOrFramed(world, EVERYBODY)).toEqual([]);
}, 300_000);
