import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { BackupRefused } from './refused.js';

const HASH = 32;

/** Without a key: a sum at the end tells a change by accident, and no more than that. */
export async function* withSum(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const part of plain) {
    hash.update(part);
    yield part;
  }
  yield hash.digest();
}

export async function* withoutSum(file: string): AsyncGenerator<Uint8Array> {
  const end = (await stat(file)).size - HASH;
  const hash = createHash('sha256');
  if (end <= 0) throw new BackupRefused('this backup is not as it was made: it was cut off');
  for await (const part of createReadStream(file, { end: end - 1 }) as AsyncIterable<Buffer>) {
    hash.update(part);
    yield part;
  }
  let sum = '';
  for await (const part of createReadStream(file, { start: end, encoding: 'hex' })) sum += String(part);
  if (sum !== hash.digest('hex'))
    throw new BackupRefused('this backup is not as it was made: it was changed, or cut off');
}
