import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, standard, type KitAnswer, type Line } from '../factories/kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let colleague: Client;
let lines: Line[];
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  lines = await linesFor(pharmacist, world.standard);
  await draftKit(world, pharmacist, []);
});
afterAll(() => world.stop());

const show = async (id: string) => (await pharmacist.get<KitAnswer>(`/kits/${id}`)).body;

test('kits near their date and on an older standard ask for attention', async () => {
  const soon = (days: number) => new Date(Date.parse('2026-11-18') + days * 86_400_000).toISOString().slice(0, 10);
  const kitUntil = (expiry: string) =>
    sealedKit(
      world,
      pharmacist,
      colleague,
      lines.map((line) => ({ ...line, expiry })),
    );
  const signals = async (days: number) => (await kitUntil(soon(days))).signals;
  expect(await signals(61)).toEqual([]);
  expect(await signals(60)).toEqual(['expires-in-60-days']);
  expect(await signals(30)).toEqual(['expires-in-30-days']);
  const last = await kitUntil(soon(7));
  expect(last).toMatchObject({ signals: ['expires-in-7-days'], ready: false });
  const own = `insert into network_setting values ($1, 'signal.kitExpiresFirstDays', '100')`;
  await world.owner.query(own, [world.network]);
  expect(await signals(100)).toEqual(['expires-in-60-days']);
  const fresh = await sealedKit(world, pharmacist, colleague);
  await standard(world, { name: '2026.2' });
  expect((await show(fresh.id)).signals).toEqual(['superseded-standard']);
  const attention = await pharmacist.get<{ items: KitAnswer[] }>('/kits?attention=true&limit=200');
  expect(attention.body.items.map(({ id }) => id)).toEqual(expect.arrayContaining([last.id, fresh.id]));
});

test('the shelf is read in parts, what expires first at the top, without a kit twice or left out', async () => {
  const all = (await pharmacist.get<{ items: KitAnswer[] }>('/kits?limit=200')).body.items;
  const seen: KitAnswer[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const from: string = cursor && `&cursor=${cursor}`;
    const { body } = await pharmacist.get<{ items: KitAnswer[]; nextCursor: string | null }>(`/kits?limit=4${from}`);
    seen.push(...body.items);
    cursor = body.nextCursor;
  }
  expect(seen.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  const dates = all.map(({ earliestExpiry }) => earliestExpiry ?? '9999');
  expect(dates).toEqual([...dates].sort());
  expect((await pharmacist.get('/kits?limit=0')).status).toBe(422);
});

test('of an emptied box the list says neither that it keeps to a standard nor until when it is good', async () => {
  const { id, serial } = await sealedKit(world, pharmacist, colleague);
  const rowOf = async () => {
    const { body } = await pharmacist.page('/kits?limit=200');
    return body.split('<tr').find((row) => row.includes(`data-key="${id}"`)) ?? '';
  };
  expect(await rowOf()).toMatch(/de standaard[\s\S]*2028/);
  await world.owner.query(`update kit set status = 'emptied' where id = $1`, [id]);
  const row = await rowOf();
  expect(row).toContain(`<a class="govuk-link" href="/kits/${id}">${serial}</a>`);
  expect(row).not.toMatch(/de standaard|2028/);
});
