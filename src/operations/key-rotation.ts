import type { Client } from 'pg';
import { placeIn, type SealedTable } from '../platform/sealed.js';
import { countByKey, olderThan, replaceSealed, type Batch } from '../platform/sealed.query.js';
import { Vault } from '../platform/vault.js';

const AT_ONCE = 500;
/** Who writes at the same moment makes a row wait for the next time round; with the new key in use everywhere one is enough. */
const ROUNDS = 3;

interface Means {
  /** Sees every network's rows. */
  owner: Client;
  vault: Vault;
  say: (line: string) => void;
}
/** What stands where and with which key, by table. */
export type Counted = Map<SealedTable, Map<string, number>>;

export async function countSealed(owner: Client, tables: readonly SealedTable[]): Promise<Counted> {
  const counted: Counted = new Map();
  for (const table of tables) counted.set(table, await countByKey(owner, table));
  return counted;
}

export const leftWithOldKeys = (counted: Counted, { writes }: Vault): number =>
  [...counted.values()].flatMap((keys) => [...keys]).reduce((sum, [key, n]) => sum + (key === writes ? 0 : n), 0);

/** Keys that something was sealed with and that are not at hand. */
export function missingKeys(counted: Counted, { fingerprints }: Vault): string[] {
  const known = new Set(fingerprints.map(({ id }) => id));
  const used = new Set([...counted.values()].flatMap((keys) => [...keys.keys()]));
  return [...used].filter((key) => !known.has(key));
}

/**
 * Seals anew with the first key whatever an older one has sealed. May be broken off and begun again: what is done is
 * passed over. @returns how many values are left on an older key, and which rows did not open.
 */
export async function rotate(
  tables: readonly SealedTable[],
  means: Means,
): Promise<{ left: number; broken: string[] }> {
  const { owner, vault, say } = means;
  const broken = new Set<string>();
  for (let round = 1, left = Infinity; round <= ROUNDS && left > broken.size; round++) {
    for (const table of tables) {
      const done = await rotateTable(table, means, broken);
      if (done > 0) say(`${table.table}: ${String(done)} rows sealed anew`);
    }
    left = leftWithOldKeys(await countSealed(owner, tables), vault);
  }
  return { left: leftWithOldKeys(await countSealed(owner, tables), vault), broken: [...broken] };
}

async function rotateTable(table: SealedTable, { owner, vault, say }: Means, broken: Set<string>): Promise<number> {
  let done = 0;
  for (let after: string | null = null; ;) {
    const old: Batch = await olderThan(owner, table, vault.prefix, after, table.atOnce ?? AT_ONCE);
    if (old.ids.length === 0) return done;
    after = old.ids.at(-1) ?? null;
    const fit = old.ids.map((id, row) => opens(table, id, row, old, vault));
    old.ids.forEach((id, row) => !fit[row] && broken.add(`${table.table} ${id}`));
    const whole = only(old, fit);
    const values = table.columns.map((column, n) =>
      whole.ids.map((id, row) => {
        const sealed = whole.values[n]?.[row];
        return sealed ? vault.seal(vault.open(sealed, placeIn(table, column, id)), placeIn(table, column, id)) : null;
      }),
    );
    done += await replaceSealed(owner, table, whole, values);
    if (done % (AT_ONCE * 10) === 0 && done > 0) say(`${table.table}: ${String(done)} rows so far`);
  }
}

function opens(table: SealedTable, id: string, row: number, { values }: Batch, vault: Vault): boolean {
  try {
    table.columns.forEach((column, n) => {
      const sealed = values[n]?.[row];
      if (sealed) vault.open(sealed, placeIn(table, column, id));
    });
    return true;
  } catch {
    return false;
  }
}

const only = ({ ids, values }: Batch, fit: boolean[]): Batch => ({
  ids: ids.filter((_, row) => fit[row]),
  values: values.map((column) => column.filter((_, row) => fit[row])),
});
