import { randomBytes } from 'node:crypto';
import { Readable, type Transform } from 'node:stream';
import { keyOfFile, Opening, Sealing } from './sealed-stream.js';

const key = keyOfFile(randomBytes(32), randomBytes(32), Buffer.from('header'));
const CHUNK = 64 * 1024 + 16;

async function through(data: Buffer, transform: Transform): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of Readable.from(pieces(data)).pipe(transform)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
/** As a disk or a pipe hands it over: in pieces of no particular size. */
function* pieces(data: Buffer) {
  for (let at = 0, size = 1; at < data.length; at += size, size = (size * 7 + 3) % 100_003)
    yield data.subarray(at, at + size);
}
const opened = (sealed: Buffer, by = key) => through(sealed, new Opening(by));
const NOT_AS_MADE = 'not as it was made';

test.each([0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 300_000])('%i bytes come back as they were', async (size) => {
  const data = randomBytes(size);
  const sealed = await through(data, new Sealing(key));
  expect(sealed.includes(data.subarray(0, 32)) && size > 0).toBe(false);
  expect(await opened(sealed)).toEqual(data);
});

test('what was cut off is found, wherever it was cut', async () => {
  const sealed = await through(randomBytes(200_000), new Sealing(key));
  for (const length of [0, 15, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, sealed.length - 1])
    await expect(opened(sealed.subarray(0, length))).rejects.toThrow(NOT_AS_MADE);
});

test('a changed byte, an exchanged or repeated piece and one that follows the end are found', async () => {
  const sealed = await through(randomBytes(200_000), new Sealing(key));
  const chunk = (n: number) => sealed.subarray(n * CHUNK, (n + 1) * CHUNK);
  for (const at of [0, CHUNK - 1, CHUNK, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(opened(changed)).rejects.toThrow(NOT_AS_MADE);
  }
  for (const order of [
    [1, 0, 2, 3],
    [0, 0, 1, 2, 3],
    [0, 2, 3],
    [0, 1, 2, 3, 3],
  ])
    await expect(opened(Buffer.concat(order.map(chunk)))).rejects.toThrow(NOT_AS_MADE);
});

test('with another key, and under another header, nothing opens', async () => {
  const [secret, salt] = [randomBytes(32), randomBytes(32)];
  const of = (header: string) => keyOfFile(secret, salt, Buffer.from(header));
  const sealed = await through(Buffer.from('Aalbers'), new Sealing(of('of monday')));
  await expect(opened(sealed, of('of tuesday'))).rejects.toThrow(NOT_AS_MADE);
  expect((await opened(sealed, of('of monday'))).toString()).toBe('Aalbers');
});
