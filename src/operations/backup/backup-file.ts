import { Buffer } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Transform, Writable, type Duplex, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BackupKey } from '../../platform/backup-config.js';
import { fingerprintOf, readHeader, written, type BackupHeader } from './backup-header.js';
import { BackupRefused } from './refused.js';
import { keyOfFile, Opening, Sealing } from './sealed-stream.js';

const HASH = 32;

/** It is whole on the disk under its name, or it is not there. */
export async function writeBackup(
  file: string,
  about: Omit<BackupHeader, 'sealed'>,
  key: BackupKey | null,
  fill: (into: Writable) => Promise<void>,
): Promise<void> {
  if (await stat(file).catch(() => null)) throw new BackupRefused(`${file} is there already`);
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  const handle = await open(partial, 'wx', 0o600);
  try {
    const salt = randomBytes(32);
    const sealed = key && { id: key.id, fingerprint: fingerprintOf(key.key), salt: salt.toString('base64') };
    const header = written({ ...about, sealed });
    await handle.writeFile(header);
    const dump = new PassThrough();
    const guard = key ? new Sealing(keyOfFile(key.key, salt, hashOf(header))) : new Summing(header);
    const stored = pipeline(dump, guard, async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) await handle.writeFile(part);
    });
    const filled = fill(dump).catch((error: unknown) => {
      dump.destroy(error as Error);
      throw error;
    });
    for (const end of await Promise.allSettled([stored, filled])) if (end.status === 'rejected') throw end.reason;
    await handle.sync();
    await handle.close();
    await rename(partial, file);
    await syncFolder(path.dirname(path.resolve(file)));
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

export interface OpenBackup {
  header: BackupHeader;
  /** The dump as pg_dump made it; fails where the file is not as it was made. */
  into: (target: Writable) => Promise<void>;
}

/** Reads it through once: nothing of a file that was changed or cut off is ever used. */
export async function openBackup(file: string, keys: readonly BackupKey[]): Promise<OpenBackup> {
  const { header, bytes, size } = await readHeader(file);
  const body = await bodyOf(file, { header, bytes, size }, keys);
  const into = (target: Writable) => pipeline(...body(), target);
  await into(
    new Writable({
      write: (_, __, done) => {
        done();
      },
    }),
  );
  return { header, into };
}

async function bodyOf(
  file: string,
  read: Awaited<ReturnType<typeof readHeader>>,
  keys: readonly BackupKey[],
): Promise<() => [Readable, Duplex]> {
  const {
    header: { sealed },
    bytes,
    size,
  } = read;
  if (!sealed) {
    const end = size - HASH;
    if (end <= bytes.length) throw new BackupRefused('this backup is not as it was made: it was cut off');
    const sum = await lastBytes(file, end);
    return () => [createReadStream(file, { start: bytes.length, end: end - 1 }), new Checking(bytes, sum)];
  }
  const key = keys.find(({ id }) => id === sealed.id);
  if (!key) throw new BackupRefused(`this backup is sealed with key ${sealed.id}, which BACKUP_KEY does not have`);
  if (fingerprintOf(key.key) !== sealed.fingerprint)
    throw new BackupRefused(`this backup is sealed with another key than the one that BACKUP_KEY calls ${sealed.id}`);
  const own = keyOfFile(key.key, Buffer.from(sealed.salt, 'base64'), hashOf(bytes));
  return () => [createReadStream(file, { start: bytes.length }), new Opening(own)];
}

/** Without a key: a sum at the end tells a change by accident, and no more than that. */
class Summing extends Transform {
  protected readonly hash = createHash('sha256');

  constructor(header: Buffer) {
    super();
    this.hash.update(header);
  }

  override _transform(data: Buffer, _: BufferEncoding, done: (error: Error | null, data?: Buffer) => void): void {
    this.hash.update(data);
    done(null, data);
  }

  override _flush(done: (error: Error | null, data?: Buffer) => void): void {
    done(null, this.hash.digest());
  }
}

class Checking extends Summing {
  constructor(
    header: Buffer,
    private readonly sum: Buffer,
  ) {
    super(header);
  }

  override _flush(done: (error: Error | null) => void): void {
    const same = this.hash.digest().equals(this.sum);
    done(same ? null : new BackupRefused('this backup is not as it was made: it was changed, or cut off'));
  }
}

const hashOf = (header: Buffer): Buffer => createHash('sha256').update(header).digest();

async function lastBytes(file: string, from: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { start: from })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The new name is in the folder, and that must be on the disk too; Windows does so by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
