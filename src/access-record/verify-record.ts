import type { Client } from 'pg';
import type { Seal } from './chain.js';
import { readRoots } from './roots.js';
import { verify, type RecordedRow, type Verdict } from './verify.js';

const AT_ONCE = 20_000;
/** In the order in which they are hashed. */
const COLUMNS = [
  ...['id::text', 'network_id::text', `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`],
  ...[
    'person_id::text',
    'token_id::text',
    'organisation_id::text',
    'role',
    'action',
    'case_id::text',
    `encode(patient_key, 'hex')`,
  ],
  ...['address', 'outcome', 'detail'],
];
const ROWS = `select ${COLUMNS.join(', ')} from audit_row order by audit_row.id`;
const SEALS = `select id, from_id, to_id, rows, encode(hash, 'hex'), encode(previous, 'hex'),
                      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') from audit_seal order by audit_seal.id`;

/** Everything as it stands at one moment, read by the owner of the database: the chain runs through all networks. */
export async function verifyRecord(owner: Client, folder: string): Promise<Verdict & { unreadable: number }> {
  // The roots first: a seal made in between is then merely not outside yet.
  const { roots, unreadable } = await readRoots(folder);
  await owner.query('begin isolation level repeatable read read only');
  try {
    const verdict = await verify(batchesOf<RecordedRow>(owner, 'rows', ROWS), sealsOf(owner), roots);
    return { ...verdict, unreadable };
  } finally {
    await owner.query('rollback');
  }
}

async function* batchesOf<Row extends readonly unknown[]>(owner: Client, name: string, text: string) {
  await owner.query(`declare ${name} no scroll cursor for ${text}`);
  for (;;) {
    const { rows } = await owner.query<Row[]>({ text: `fetch ${String(AT_ONCE)} from ${name}`, rowMode: 'array' });
    if (rows.length === 0) return;
    yield rows as unknown as Row[];
  }
}

async function* sealsOf(owner: Client): AsyncGenerator<Seal> {
  for await (const batch of batchesOf<string[]>(owner, 'seals', SEALS))
    for (const [id, from, to, rows, hash = '', previous = '', at = ''] of batch)
      yield { id: Number(id), from: Number(from), to: Number(to), rows: Number(rows), hash, previous, at };
}
