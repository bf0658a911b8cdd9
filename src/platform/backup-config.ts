import { Buffer } from 'node:buffer';
import type { ConfigReader } from './config-reader.js';

export interface BackupKey {
  id: string;
  key: Buffer;
}
export interface BackupConfig {
  /** PostgreSQL as role backup. */
  url: string;
  /** The first one seals, all of them open. */
  keys: readonly BackupKey[];
  /** Folder of pg_dump and pg_restore. */
  bin: string;
}

export const BACKUP_VARIABLES = {
  DATABASE_BACKUP_URL: { standard: '', meaning: 'PostgreSQL as role backup, for npm run backup only' },
  BACKUP_KEY: {
    standard: '',
    meaning:
      'id:base64 of 32 bytes, for npm run backup and npm run restore only; more with a comma between: the first one seals, all open',
    secret: true,
  },
  PG_BIN: {
    standard: '',
    meaning: 'folder of pg_dump and pg_restore; empty: the PATH, then the folders of Debian',
  },
} as const;

type Name = keyof typeof BACKUP_VARIABLES;

export function readBackup(read: ConfigReader<Name>): BackupConfig {
  const keys = read.list('BACKUP_KEY').map((one) => ({
    id: one.slice(0, one.indexOf(':')),
    key: Buffer.from(one.slice(one.indexOf(':') + 1), 'base64'),
  }));
  if (!keys.every(({ id, key }) => /^[\w-]{1,16}$/.test(id) && key.length === 32))
    read.refuse('BACKUP_KEY', 'each must be id:base64 of exactly 32 bytes');
  return { url: read.line('DATABASE_BACKUP_URL', ['postgres', 'postgresql']), keys, bin: read.text('PG_BIN') };
}
