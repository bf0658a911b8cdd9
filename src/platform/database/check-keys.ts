import pg from 'pg';
import { ConfigError } from '../config-reader.js';
import type { Config } from '../config.js';
import { Vault } from '../vault.js';

interface Fault {
  key: string;
  fault: 'another-key' | 'not-last';
}
const SAID: Record<Fault['fault'], (key: string) => string> = {
  'another-key': (key) =>
    `PATIENT_KEYS: the key named ${key} is not the key that wrote under that name; what it wrote could not be read`,
  'not-last': (key) =>
    `PATIENT_KEYS: the last key must stay ${key}, which makes the hashes: with another one no patient would be recognised again`,
};

/** Refuses to start with keys other than those the database was written with, and remembers a new one. */
export async function checkKeys(config: Config, now: Date): Promise<void> {
  const { fingerprints } = new Vault(config);
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Fault>('select key, fault from know_keys($1, $2, $3)', [
      fingerprints.map(({ id }) => id),
      fingerprints.map(({ fingerprint }) => fingerprint),
      now,
    ]);
    const [wrong] = rows;
    if (wrong) throw new ConfigError(SAID[wrong.fault](wrong.key));
  } finally {
    await client.end();
  }
}
