import { setTimeout as pause } from 'node:timers/promises';
import { prescriberElsewhere } from '../factories/another-network.js';
import { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

const LOOKS = 20;
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const titleOf = (page: string) => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';
/** The first page of a network that was founded just now does not wait for its name: look again. */
async function titleSeenBy(somebody: Client, path: string): Promise<string> {
  for (let looks = 1; ; looks++) {
    const title = titleOf((await somebody.page(path)).body);
    if (!title.endsWith('Palliatieve Kit') || looks === LOOKS) return title;
    await pause(20);
  }
}

test('a page is called after the network of who reads it', async () => {
  expect(await titleSeenBy(await world.as('gp'), '/notices')).toMatch(/Palliatieve Kit Haaglanden$/);
  expect(await titleSeenBy(Client.stranger(world.app), '/sign-in')).toMatch(/Palliatieve Kit Haaglanden$/);
});

test('beside another network each has its own name, and a stranger reads none', async () => {
  const elsewhere = await prescriberElsewhere(world);
  expect(await titleSeenBy(elsewhere, '/notices')).toMatch(/Palliatieve Kit Verderop$/);
  expect(await titleSeenBy(await world.as('gp'), '/notices')).toMatch(/Palliatieve Kit Haaglanden$/);
  expect(await titleSeenBy(Client.stranger(world.app), '/sign-in')).toMatch(/Palliatieve Kit$/);
});
