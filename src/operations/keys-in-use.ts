import type { Client } from 'pg';
import { countSealed } from './key-rotation.js';
import { SEALED_TABLES } from './sealed-tables.js';

/** The ids of the keys that something in this database is sealed with. */
export async function keysInUse(reader: Client): Promise<string[]> {
  const counted = await countSealed(reader, SEALED_TABLES);
  return [...new Set([...counted.values()].flatMap((keys) => [...keys.keys()]))];
}
