import type { Client } from 'pg';
import type { Book } from './book.js';
import type { PastCase } from './past-case.js';

/** A kit is a draft while it is filled, and only then what became of it: the rules of the database hold for invented kits too. */
const DRAFT = {
  ...{ status: 'draft', checked_by: null, checked_at: null, sealed_by: null, sealed_at: null, seal_number: null },
  ...{ earliest_expiry: null, conformity: null },
};
const AFTER_THE_CASES = [
  ...[
    'case_party',
    'event',
    'case_kit',
    'hand_over',
    'delivery',
    'opening',
    'opening_use',
    'kit_return',
    'missing_kit',
  ],
  ...['patient', 'request', 'execution_order', 'incident', 'destruction', 'settlement_line', 'opium_movement'],
];

/** All of it in one transaction: a demonstration that was broken off begins anew. */
export async function writeHistory(owner: Client, book: Book, cases: readonly PastCase[]): Promise<void> {
  await book.write(owner, 'substitution');
  await book.write(owner, 'kit', (row) => ({ ...row, ...DRAFT }));
  await book.write(owner, 'kit_line');
  await owner.query(
    `update kit k set status = x.status, seal_number = x.seal_number, checked_by = x.checked_by, checked_at = x.checked_at, sealed_by = x.sealed_by,
       sealed_at = x.sealed_at, earliest_expiry = x.earliest_expiry, conformity = x.conformity
     from jsonb_populate_recordset(null::kit, $1) x where x.id = k.id`,
    [JSON.stringify(book.rows('kit'))],
  );
  await liveThrough(owner, book, cases);
  for (const table of AFTER_THE_CASES) await book.write(owner, table);
  await owner.query(
    `update case_party p set closed = true from kit_case k where k.id = p.case_id and k.status in ('settled', 'withdrawn')`,
  );
  await owner.query(
    `insert into due_work (network_id, job, period, subject_id, due_at)
     select network_id, 'lapse', id::text, id, offer_lapses_at from kit_case where status = 'requested'`,
  );
  await owner.query(`select setval('case_number', max(number)) from kit_case`);
}

/** Every case takes each of its steps, all cases at once: the trigger that guards the life sees every one. */
async function liveThrough(owner: Client, book: Book, cases: readonly PastCase[]): Promise<void> {
  const first = new Map(cases.map(({ id, stands }) => [id, stands[0]]));
  await book.write(owner, 'kit_case', (row) => ({ ...row, ...first.get(String(row['id'])) }));
  const steps = Math.max(...cases.map(({ stands }) => stands.length));
  for (let n = 1; n < steps; n++) {
    const now = cases.flatMap(({ id, stands }) => (stands[n] ? [{ id, ...stands[n] }] : []));
    await owner.query(
      `update kit_case k set status = x.status, pharmacy_id = x.pharmacy_id, offer_lapses_at = x.offer_lapses_at
       from jsonb_to_recordset($1) as x(id uuid, status text, pharmacy_id uuid, offer_lapses_at timestamptz) where k.id = x.id`,
      [JSON.stringify(now)],
    );
  }
}
