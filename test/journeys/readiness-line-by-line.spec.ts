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
  const tapped = await pharmacist.submit(`${path}/lines`, { line: kits[1] ?? '', said: 'right' });
  expect(tapped).toMatchObject({ status: 303, headers: { location: `${path}#line-${kits[0] ?? ''}` } });
  expect((await pharmacist.page(path)).body).toContain('Toch niet');
  expect(seen(await now())).toEqual([kits[1]]);
  await pharmacist.submit(`${path}/lines`, { line: kits[1] ?? '', said: 'not-yet' });
  expect(seen(await now())).toEqual([]);
});

test('a line that is not there is refused, and another pharmacy is not there at all', async () => {
  expect(await no(pharmacist, `${path}/lines`, { line: 'safe', said: 'right' })).toBe('404 not-found');
  expect(await no(pharmacist, `${path}/lines`, { line: 'phone' })).toBe('422 said');
  const other = await world.as('otherPharmacist');
  expect((await other.get(path)).status).toBe(404);
  expect(await no(other, `${path}/lines`, { line: 'phone', said: 'right' })).toBe('404 not-found');
  expect((await (await world.as('gp')).get(path)).status).toBe(403);
});

test('after all lines readiness is confirmed with the kits that are ready, and the next time begins anew', async () => {
  for (const line of [...kits, 'phone', 'contacts', 'hours'])
    await pharmacist.submit(`${path}/lines`, { line, said: 'right' });
  expect((await now()).left).toBe(0);
  world.clock.moveTo(new Date('2026-11-18T09:05:00+01:00'));
  expect((await pharmacist.page(path)).body).toContain('U hebt alles nagelopen.');
  expect((await pharmacist.submit(path, { readyKits: '1' })).status).toBe(303);
  expect(await now()).toMatchObject({ left: 5, until: '2026-12-23' });
});

test('who phoned goes through the lines with the pharmacy; what was seen a week ago is looked at again', async () => {
  world.clock.moveTo(new Date('2026-11-18T09:10:00+01:00'));
  const coordinator = await world.as('coordinator');
  await coordinator.submit(`${path}/lines`, { line: 'phone', said: 'right' });
  expect(seen(await now(coordinator))).toEqual(['phone']);
  world.clock.moveTo(new Date('2026-11-26T09:10:00+01:00'));
  expect(seen(await now(await world.as('pharmacist')))).toEqual([]);
});

test('who counts fewer kits than stand in the administration is asked which are missing, and what is said is kept', async () => {
  world.clock.moveTo(new Date('2026-11-26T10:00:00+01:00'));
  const who = await world.as('pharmacist');
  expect(await no(who, path, { readyKits: 0 })).toBe('422 readyKits');
  const asked = await who.submit(path, { readyKits: '0' });
  expect(asked.body).toContain('U telt 0 kits klaar, volgens de administratie is het er 1.');
  expect(asked.body).toContain('Ligt er niet');
  expect((await now(who)).until).toBe('2026-12-23');

  const [gone = ''] = kits;
  expect(await no(who, `${path}/lines`, { line: 'phone', said: 'missing' })).toBe('404 not-found');
  await who.submit(`${path}/lines`, { line: gone, said: 'missing' });
  const { lines, readyKits } = await now(who);
  expect(lines.find(({ line }) => line === gone)).toMatchObject({ found: false });
  expect(readyKits).toBe(0);
  expect((await who.submit(path, { readyKits: '0' })).status).toBe(303);
  expect((await who.page(path)).body).toContain('niet gevonden');
});

test('a kit that was not found is not opened or rejected, says so on its own page, and is emptied as missing', async () => {
  const who = await world.as('pharmacist');
  const [gone = ''] = kits;
  expect(await no(who, `/kits/${gone}/rejection`, { reason: 'gebroken zegel' })).toBe('409 kit-not-found');
  const story = await who.page(`/kits/${gone}`);
  expect(story.body).toContain('Bij het nalopen van de plank is deze kit niet gevonden');
  const { body } = await who.get<{ lines: { quantity: number; account: { missing: number } }[] }>(
    `/kits/${gone}/emptying`,
  );
  expect(body.lines.length).toBeGreaterThan(0);
  for (const { quantity, account } of body.lines) expect(account.missing).toBe(quantity);
});

test('found again it counts again', async () => {
  const who = await world.as('pharmacist');
  const [back = ''] = kits;
  await who.submit(`${path}/lines`, { line: back, said: 'right' });
  expect((await now(who)).readyKits).toBe(1);
  const { body } = await who.get<{ history: { kind: string }[] }>(`/kits/${back}`);
  expect(body.history.map(({ kind }) => kind).slice(0, 2)).toEqual(['kit-found', 'kit-not-found']);
});
