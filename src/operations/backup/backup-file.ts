import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as age from './age-seal.js';
import { readHeader, written, type BackupHeader } from './backup-header.js';
import { BackupRefused } from './refused.js';
import { withoutSum, withSum } from './summed.js';

const AGE = 'age-encryption.org/v1\n';

/** It is whole on the disk under its name, or it is not there. */
export async function writeBackup(
  file: string,
  about: BackupHeader,
  recipient: string | null,
  fill: (into: Writable) => Promise<void>,
): Promise<void> {
  if (await stat(file).catch(() => null)) throw new BackupRefused(`${file} is there already`);
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  const handle = await open(partial, 'wx', 0o600);
  try {
    // Who reads it hears of what went wrong when they come to it, which may be later.
    const dump = new PassThrough().on('error', () => undefined);
    dump.write(written(about));
    const guarded = recipient === null ? withSum(dump) : age.seal(dump, recipient);
    const stored = pipeline(guarded, async (parts: AsyncIterable<Uint8Array>) => {
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
export async function openBackup(file: string, identities: readonly string[]): Promise<OpenBackup> {
  const isSealed = await beginsAsAge(file);
  const contents = () => (isSealed ? age.open(createReadStream(file), identities) : withoutSum(file));
  const { header } = await readHeader(contents());
  const into = async (target: Writable) => pipeline((await readHeader(contents())).dump, target);
  await into(
    new Writable({
      write: (_, __, done) => {
        done();
      },
    }),
  );
  return { header, into };
}

async function beginsAsAge(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => {
    throw new BackupRefused(`${file} cannot be read`);
  });
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(AGE.length), 0, AGE.length, 0);
  await handle.close();
  return buffer.toString('latin1', 0, bytesRead) === AGE;
}

/** The new name is in the folder, and that must be on the disk too; Windows does so by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
