import type { ConfigReader } from './config-reader.js';

export interface BackupConfig {
  /** PostgreSQL as role backup. */
  url: string;
  /** Identities of age: the first one seals, all of them open. */
  keys: readonly string[];
  /** Folder of pg_dump and pg_restore. */
  bin: string;
}

/** As age-keygen writes it, in the alphabet of Bech32. */
const IDENTITY = /^AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}$/;

export const BACKUP_VARIABLES = {
  DATABASE_BACKUP_URL: { standard: '', meaning: 'PostgreSQL as role backup, for npm run backup only' },
  BACKUP_KEY: {
    standard: '',
    meaning:
      'AGE-SECRET-KEY-1..., as npm run secrets or age-keygen makes it, for npm run backup and npm run restore only; more with a comma between: the first one seals, all open',
    secret: true,
  },
  PG_BIN: {
    standard: '',
    meaning: 'folder of pg_dump and pg_restore; empty: the PATH, then the folders of Debian',
  },
} as const;

type Name = keyof typeof BACKUP_VARIABLES;

export function readBackup(read: ConfigReader<Name>): BackupConfig {
  // A file of age-keygen has lines that only say when it was made and what its public name is.
  const lines = read.text('BACKUP_KEY').split('\n');
  const keys = lines.flatMap((line) => (line.startsWith('#') ? [] : line.split(/[\s,]+/))).filter(Boolean);
  if (!keys.every((key) => IDENTITY.test(key)))
    read.refuse('BACKUP_KEY', 'each must be a key of age, which begins with AGE-SECRET-KEY-1');
  return { url: read.line('DATABASE_BACKUP_URL', ['postgres', 'postgresql']), keys, bin: read.text('PG_BIN') };
}
