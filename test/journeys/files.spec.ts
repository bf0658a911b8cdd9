import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1000, 32)]);
const upload = async (
  who: 'pharmacist' | 'gp',
  bytes: Buffer,
  name = 'Overeenkomst 2026.pdf',
  type = 'application/pdf',
) => {
  const client = await world.as(who);
  const headers = {
    'content-type': type,
    accept: 'application/json',
    'idempotency-key': `${name}-${String(bytes.length)}`,
  };
  const { status, text } = await client.raw('POST', `/files?name=${encodeURIComponent(name)}`, bytes, headers);
  return { status, body: JSON.parse(text) as { id: string; reason?: string } };
};

test('an agreement is kept byte for byte, and its own organisation can take it out again', async () => {
  const kept = await upload('pharmacist', PDF);
  expect(kept.status).toBe(201);
  const colleague = await world.as('pharmacist2');
  const shown = await colleague.raw('GET', `/files/${kept.body.id}`, undefined, { accept: '*/*' });
  expect(shown.headers['content-type']).toBe('application/pdf');
  expect(shown.text).toBe(PDF.toString());
  expect((await colleague.delete(`/files/${kept.body.id}`)).status).toBe(200);
  expect((await colleague.get(`/files/${kept.body.id}`)).status).toBe(404);
});

test('another organisation does not see that it is there', async () => {
  const kept = await upload('pharmacist', PDF, 'Geheim.pdf');
  const other = await world.as('otherPharmacist');
  expect((await other.get(`/files/${kept.body.id}`)).status).toBe(404);
  expect((await other.delete(`/files/${kept.body.id}`)).status).toBe(404);
});

test('what says it is a pdf but is none, is refused', async () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  expect(await upload('gp', page)).toMatchObject({ status: 409, body: { reason: 'type-not-allowed' } });
  expect((await upload('gp', page, 'pagina.html', 'text/html')).status).toBe(415);
  expect((await upload('gp', PDF, '../../etc/passwd')).status).toBe(422);
  expect(await upload('gp', PDF, 'overeenkomst.exe')).toMatchObject({
    status: 409,
    body: { reason: 'type-not-allowed' },
  });
});

test('more than ten megabytes is too much', async () => {
  expect((await upload('gp', Buffer.alloc(11 * 1024 * 1024, 37))).status).toBe(413);
});

test('a file that nothing came of within a day is thrown away, and one of today stays', async () => {
  const later = (hours: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + hours * 3_600_000));
  const old = await upload('pharmacist', PDF, 'Gisteren.pdf');
  later(20);
  const recent = await upload('pharmacist', PDF, 'Vandaag.pdf');
  later(5);
  await world.settle();
  const { rows } = await world.owner.query<{ id: string }>('select id from file');
  const ids = rows.map(({ id }) => id);
  expect([ids.includes(old.body.id), ids.includes(recent.body.id)]).toEqual([false, true]);
});
