import { Buffer } from 'node:buffer';
import { BackupRefused } from './refused.js';

/** What a backup says of itself before the dump begins. */
export interface BackupHeader {
  madeAt: string;
  /** Major versions of the server it was made of and of the pg_dump that made it. */
  server: number;
  program: number;
  /** The migrations that it has. */
  schema: readonly string[];
  /** Keys without which something in it cannot be read; the fingerprint gives nothing of the key away. */
  patientKeys: readonly NeededKey[];
}
export interface NeededKey {
  id: string;
  /** Null: no process ever started with it, which only a test does. */
  fingerprint: string | null;
  makesHashes: boolean;
}

const MAGIC = 'palliative-kit backup 2\n';
const LONGEST = 1_000_000;

export const written = (header: BackupHeader): Buffer => Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`);

/** Takes its two lines off the front; what follows is the dump. */
export async function readHeader(
  contents: AsyncGenerator<Uint8Array>,
): Promise<{ header: BackupHeader; dump: AsyncIterable<Uint8Array> }> {
  let read = Buffer.alloc(0);
  let end = -1;
  while (end < 0) {
    const next = await contents.next();
    if (!next.done) read = Buffer.concat([read, next.value]);
    if (next.done || read.length > LONGEST || !startsWithMagic(read))
      throw new BackupRefused('this is no backup that npm run backup made, or its beginning was changed');
    end = read.indexOf('\n', MAGIC.length);
  }
  const header = parsed(read.toString('utf8', MAGIC.length, end));
  async function* dump(): AsyncGenerator<Uint8Array> {
    yield read.subarray(end + 1);
    yield* contents;
  }
  return { header, dump: dump() };
}

const startsWithMagic = (read: Buffer): boolean =>
  MAGIC.startsWith(read.toString('utf8', 0, Math.min(read.length, MAGIC.length)));

function parsed(line: string): BackupHeader {
  try {
    return JSON.parse(line) as BackupHeader;
  } catch {
    throw new BackupRefused('the beginning of this backup was changed');
  }
}
