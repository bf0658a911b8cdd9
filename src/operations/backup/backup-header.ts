import { Buffer } from 'node:buffer';
import { open, type FileHandle } from 'node:fs/promises';
import { hkdfSync } from 'node:crypto';
import { BackupRefused } from './refused.js';

/** What can be read without any key: names and fingerprints, nothing of anybody. */
export interface BackupHeader {
  madeAt: string;
  /** Major versions of the server it was made of and of the pg_dump that made it. */
  server: number;
  program: number;
  /** The migrations that it has. */
  schema: readonly string[];
  /** Keys without which something in it cannot be read; the fingerprint gives nothing of the key away. */
  patientKeys: readonly NeededKey[];
  /** Null: not encrypted. */
  sealed: { id: string; fingerprint: string; salt: string } | null;
}
export interface NeededKey {
  id: string;
  /** Null: no process ever started with it, which only a test does. */
  fingerprint: string | null;
  makesHashes: boolean;
}

const MAGIC = 'palliative-kit backup 1\n';
const LONGEST = 1_000_000;

export const written = (header: BackupHeader): Buffer => Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`);

export const fingerprintOf = (key: Buffer): string =>
  Buffer.from(hkdfSync('sha256', key, '', 'palliative-kit backup fingerprint', 32)).toString('base64');

/** The header and its bytes, which the body is bound to. */
export async function readHeader(file: string): Promise<{ header: BackupHeader; bytes: Buffer; size: number }> {
  const handle = await open(file, 'r').catch(() => {
    throw new BackupRefused(`${file} cannot be read`);
  });
  try {
    const bytes = await firstLines(handle);
    if (!bytes) throw new BackupRefused(`${file} is no backup that npm run backup made, or its beginning was changed`);
    const header = JSON.parse(bytes.subarray(MAGIC.length).toString('utf8')) as BackupHeader;
    return { header, bytes, size: (await handle.stat()).size };
  } catch (error) {
    if (error instanceof SyntaxError) throw new BackupRefused(`the beginning of ${file} was changed`);
    throw error;
  } finally {
    await handle.close();
  }
}

async function firstLines(handle: FileHandle): Promise<Buffer | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
  const read = buffer.subarray(0, bytesRead);
  const end = read.indexOf('\n', MAGIC.length);
  return end > 0 && read.toString('utf8', 0, MAGIC.length) === MAGIC ? read.subarray(0, end + 1) : null;
}
