import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../platform/config.js';

type Keys = Pick<Config, 'secret' | 'patientKeys'>;

const fileIn = (folder: string) => path.join(folder, 'keys.json');

/** Made once and kept beside the database: patients of an earlier start must stay readable. */
export function keysIn(folder: string): Keys {
  if (!existsSync(fileIn(folder))) {
    keep(folder, { secret: randomBytes(32).toString('hex'), patientKeys: newKey('demo') });
  }
  return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Keys;
}

/** Puts a new key in front: it writes from the next start on, the others go on reading. @returns its name. */
export function addKey(folder: string, id: string): void {
  const { secret, patientKeys } = keysIn(folder);
  keep(folder, { secret, patientKeys: `${newKey(id)},${patientKeys}` });
}

export const newKey = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

function keep(folder: string, keys: Keys): void {
  const file = fileIn(folder);
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
