import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ask, type Statement } from './database/database.js';

interface What {
  /** What it happened to: kit, standard, pharmacy, report, ... A case's events are written by its ledger. */
  subject: string;
  subjectId: string;
  caseId?: string;
  /** Organisations it concerns, fixed now: who must hear of it may have no part any more when the letter is made. */
  about?: string[];
  detail?: object;
}

const ANNOUNCE: Statement = {
  name: 'announce',
  text: `insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, detail)
         values (acting_network(), $1, $2, $3, $4, $5, app_now(), acting_person(), acting_organisation(), acting_role(), $6, $7)`,
};

/** The only way to say that something happened, in the transaction that makes it so. @returns the event's id. */
export async function announce(tx: EntityManager, kind: string, what: What): Promise<string> {
  const id = uuidv7();
  const { subject, subjectId, caseId = null, about = [], detail = {} } = what;
  await ask(tx, ANNOUNCE, [id, kind, subject, subjectId, caseId, about, JSON.stringify(detail)]);
  return id;
}
