import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

const APPEND: Statement = {
  name: 'audit',
  text: `select audit_append($1, c.id, p_patient_key => (select k.patient_key from kit_case k where k.id = c.id)) from unnest($2::uuid[]) c (id)`,
};

export type Seen = 'read' | 'search' | 'print' | 'export';

/** Written in the transaction that reads: if the record cannot be written, nothing is shown. One row per case. */
export async function recordSeen(tx: EntityManager, what: Seen, caseIds: string[]): Promise<void> {
  if (caseIds.length > 0) await ask(tx, APPEND, [what, caseIds]);
}
