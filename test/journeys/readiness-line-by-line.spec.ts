import type { ReadyLines } from '../../src/pharmacies/readiness-lines.rules.js';
import type { Client } from '../factories/client.js';
import { no } from '../factories/cases.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let path: string;
let kits: string[];
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  path = `/pharmacies/${world.organisations.pharmacy}/readiness`;
  kits = [await shelvedKit(world), await shelvedKit(world, { expiry: '2026-12-31' })];
});
afterAll(() => world.stop());
const now = async (who = pharmacist) => (await who.get<ReadyLines>(path)).body;
const seen = ({ lines }: ReadyLines) => lines.filter(({ seenAt }) => seenAt).map(({ line }) => line);

test('each box on the shelf and each detail is a line of its own, with what is the matter', async () => {
  const { lines, left, readyKits, until } = await now();
  expect(lines.map(({ line }) => line)).toEqual([kits[1], kits[0], 'phone', 'contacts', 'hours']);
  expect(lines[0]?.kit).toMatchObject({ notReady: 'expires-too-soon', expiry: '2026-12-31' });
  expect({ left, readyKits, until }).toEqual({ left: 5, readyKits: 1, until: '2026-12-16' });
});

test('one tap notes a line and leads to the next, one more takes it back; without a script', async () => {
  const page = await pharmacist.page(path);
  expect(page.body).toContain('Nog 5 regels.');
  const tapped = await pharmacist.submit(`${path}/lines`, { line: kits[1] ?? '', seen: 'true' });
  expect(tapped).toMatchObject({ status: 303, headers: { location: `${path}#line-${kits[0] ?? ''}` } });
  expect((await pharmacist.page(path)).body).toContain('Toch niet');
  expect(seen(await now())).toEqual([kits[1]]);
  await pharmacist.submit(`${path}/lines`, { line: kits[1] ?? '', seen: 'false' });
  expect(seen(await now())).toEqual([]);
});

test('a line that is not there is refused, and another pharmacy is not there at all', async () => {
  expect(await no(pharmacist, `${path}/lines`, { line: 'safe', seen: true })).toBe('404 not-found');
  expect(await no(pharmacist, `${path}/lines`, { line: 'phone' })).toBe('422 seen');
  const other = await world.as('otherPharmacist');
  expect((await other.get(path)).status).toBe(404);
  expect(await no(other, `${path}/lines`, { line: 'phone', seen: true })).toBe('404 not-found');
  expect((await (await world.as('gp')).get(path)).status).toBe(403);
});

test('after all lines readiness is confirmed with the kits that are ready, and the next time begins anew', async () => {
  for (const line of [...kits, 'phone', 'contacts', 'hours'])
    await pharmacist.submit(`${path}/lines`, { line, seen: 'true' });
  expect((await now()).left).toBe(0);
  world.clock.moveTo(new Date('2026-11-18T09:05:00+01:00'));
  expect((await pharmacist.page(path)).body).toContain('U hebt alles nagelopen.');
  expect((await pharmacist.submit(path, { readyKits: '1' })).status).toBe(303);
  expect(await now()).toMatchObject({ left: 5, until: '2026-12-23' });
});

test('who phoned goes through the lines with the pharmacy; what was seen a week ago is looked at again', async () => {
  world.clock.moveTo(new Date('2026-11-18T09:10:00+01:00'));
  const coordinator = await world.as('coordinator');
  await coordinator.submit(`${path}/lines`, { line: 'phone', seen: 'true' });
  expect(seen(await now(coordinator))).toEqual(['phone']);
  world.clock.moveTo(new Date('2026-11-26T09:10:00+01:00'));
  expect(seen(await now(await world.as('pharmacist')))).toEqual([]);
});
