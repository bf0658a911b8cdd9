import type { Client } from 'pg';
import type { RowBuffer } from './row-buffer.js';
import type { PastCase } from './past-case.js';
import { writeKits } from './write-kits.js';

const AFTER_THE_CASES = [
  ...[
    'case_place',
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
  ...[
    'patient',
    'patient_marks',
    'request',
    'execution_order',
    'legal_hold',
    'incident',
    'destruction',
    'settlement_line',
    'opium_movement',
  ],
];

/** All of it in one transaction: a demonstration that was broken off begins anew. */
export async function writeHistory(owner: Client, buffer: RowBuffer, cases: readonly PastCase[]): Promise<void> {
  await buffer.write(owner, 'substitution');
  await buffer.write(owner, 'substitution_approval');
  await writeKits(owner, buffer);
  await liveThrough(owner, buffer, cases);
  for (const table of AFTER_THE_CASES) await buffer.write(owner, table);
  await owner.query(`update case_party p set closed = true from kit_case k where k.id = p.case_id and k.closed`);
  await owner.query(
    `insert into due_work (network_id, job, period, subject_id, due_at)
     select network_id, 'lapse', id::text, id, offer_lapses_at from kit_case where status = 'requested'`,
  );
  await owner.query(`select setval('case_number', max(number)) from kit_case`);
}

/** Every case takes each of its steps, all cases at once: the trigger that guards the life sees every one. */
async function liveThrough(owner: Client, buffer: RowBuffer, cases: readonly PastCase[]): Promise<void> {
  const first = new Map(cases.map(({ id, stands }) => [id, stands[0]]));
  await buffer.write(owner, 'kit_case', (row) => ({ ...row, ...first.get(String(row['id'])) }));
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
