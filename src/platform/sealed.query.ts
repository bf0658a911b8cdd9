import type { Client } from 'pg';
import type { SealedTable } from './sealed.js';

export type SealedRow = Record<string, Buffer | null> & { id: never };
export interface Batch {
  ids: string[];
  /** Per column what stood there, in the order of the ids. */
  values: (Buffer | null)[][];
}

const keyIn = (value: string) => `encode(substr(${value}, 2, get_byte(${value}, 0)), 'escape')`;

/** How many values each key has sealed. */
export async function countByKey(owner: Client, { table, columns }: SealedTable): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ key: string; n: number }>(
    `select ${keyIn('v')} as key, count(*)::int as n from ${table}, unnest(array[${columns.join(', ')}]) v
     where length(v) > 1 group by 1 order by 1`,
  );
  return new Map(rows.map(({ key, n }) => [key, n]));
}

/** The next rows, by primary key, that hold a value which does not begin with the prefix: each row is looked at once. */
export async function olderThan(
  owner: Client,
  { table, id, columns }: SealedTable,
  prefix: Buffer,
  after: string | null,
  limit: number,
): Promise<Batch> {
  const older = columns.map(
    (column) => `${column} is not null and substr(${column}, 1, ${String(prefix.length)}) <> $2`,
  );
  const { rows } = await owner.query<Record<string, Buffer | null>>({
    text: `select ${[id, ...columns].join(', ')} from ${table}
           where ($1::uuid is null or ${id} > $1) and (${older.join(' or ')}) order by ${id} limit $3`,
    values: [after, prefix, limit],
  });
  return {
    ids: rows.map((row) => String(row[id])),
    values: columns.map((column) => rows.map((row) => row[column] ?? null)),
  };
}

/** In one statement, and only where the row still holds what was read: who wrote in the meantime used the new key. */
export async function replaceSealed(
  owner: Client,
  { table, id, columns }: SealedTable,
  old: Batch,
  values: Batch['values'],
) {
  const names = columns.flatMap((_, n) => [`o${String(n)}`, `n${String(n)}`]);
  const arrays = columns.map((_, n) => `$${String(2 * n + 2)}::bytea[], $${String(2 * n + 3)}::bytea[]`);
  const { rowCount } = await owner.query(
    `update ${table} t set ${columns.map((column, n) => `${column} = x.n${String(n)}`).join(', ')}
     from unnest($1::uuid[], ${arrays.join(', ')}) x (id, ${names.join(', ')})
     where t.${id} = x.id and ${columns.map((column, n) => `t.${column} is not distinct from x.o${String(n)}`).join(' and ')}`,
    [old.ids, ...columns.flatMap((_, n) => [old.values[n], values[n]])],
  );
  return rowCount ?? 0;
}
