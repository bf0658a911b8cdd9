import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { connected } from '../../platform/database/database-roles.js';
import { writeBackup } from './backup-file.js';
import type { BackupHeader, NeededKey } from './backup-header.js';
import { findProgram, runProgram } from './postgres-programs.js';

export interface BackupMeans {
  /** PostgreSQL as role backup. */
  url: string;
  bin: string;
  /** The public name of the key that seals it; null: not encrypted. */
  recipient: string | null;
  now: Date;
  /** Which keys have sealed something that is there. */
  keysInUse: (reader: Client) => Promise<string[]>;
}

// The queue only wakes, and its tables are made anew at each deploy.
const DUMP = [
  '--format=custom',
  '--compress=zstd',
  '--no-password',
  '--exclude-schema=bullmq',
  '--lock-wait-timeout=30s',
];

/** What it says about itself and what is in it are of one moment. */
export async function makeBackup(
  file: string,
  { url, bin, recipient, now, keysInUse }: BackupMeans,
): Promise<BackupHeader> {
  return connected(url, async (reader) => {
    await reader.query('begin isolation level repeatable read read only');
    const [server] = await ask<{ version: number; snapshot: string }>(
      reader,
      `select current_setting('server_version_num')::int as version, pg_export_snapshot() as snapshot`,
    );
    const { version = 0, snapshot = '' } = server ?? {};
    const major = Math.floor(version / 10_000);
    const program = findProgram('pg_dump', major, bin);
    const about = {
      ...{ madeAt: now.toISOString(), server: major, program: program.major },
      schema: (await ask<{ name: string }>(reader, 'select name from migrations order by id')).map(({ name }) => name),
      patientKeys: await neededKeys(reader, await keysInUse(reader)),
    };
    await writeBackup(file, about, recipient, (into) =>
      runProgram(program, [...DUMP, `--snapshot=${snapshot}`], url, ({ stdin, stdout }) => {
        stdin.end();
        return pipeline(stdout, into);
      }),
    );
    return about;
  });
}

async function neededKeys(reader: Client, used: string[]): Promise<NeededKey[]> {
  const known = await ask<NeededKey>(
    reader,
    `select id, encode(fingerprint, 'base64') as fingerprint, makes_hashes as "makesHashes" from vault_key
     where id = any ($1) or makes_hashes order by known_since desc, id`,
    [used],
  );
  const unknown = used.filter((id) => !known.some((key) => key.id === id));
  return [...known, ...unknown.map((id) => ({ id, fingerprint: null, makesHashes: false }))];
}

const ask = async <T extends object>(reader: Client, text: string, values: unknown[] = []): Promise<T[]> =>
  (await reader.query<T>(text, values)).rows;
