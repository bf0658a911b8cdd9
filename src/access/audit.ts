import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Written } from './audit-actions.js';

const SEEN: Statement = {
  name: 'audit',
  text: `select audit_append($1, c.id, p_detail => $3) from unnest($2::uuid[]) c (id)`,
};
const RECORD: Statement = { name: 'audit-record', text: `select audit_append($1, $2, 'done', $3, $4)` };

export type Seen = 'read' | 'search' | 'print' | 'export';

/** Written in the transaction that reads: if the record cannot be written, nothing is shown. One row per case. */
export async function recordSeen(
  tx: EntityManager,
  what: Seen,
  caseIds: readonly string[],
  detail: string | null = null,
): Promise<void> {
  if (caseIds.length > 0) await ask(tx, SEEN, [what, caseIds, detail]);
}

interface About {
  caseId?: string;
  detail?: string;
  /** When there is no case to take it from. */
  patientKey?: Buffer;
}

/** Anything else that belongs on record, in the transaction that does it. */
export async function record(tx: EntityManager, action: Written, about: About = {}): Promise<void> {
  const { caseId = null, detail = null, patientKey = null } = about;
  await ask(tx, RECORD, [action, caseId, detail, patientKey]);
}
