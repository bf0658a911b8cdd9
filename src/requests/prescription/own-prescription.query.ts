import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

export interface OwnPrescription {
  ownPrescription: string | null;
  checkedAt: Date | null;
  left: boolean;
}

/** Of a case of which whoever asks may see it. */
const SHOW: Statement = {
  name: 'own-prescription',
  text: `select r.own_prescription as "ownPrescription", k.prescription_checked_at as "checkedAt", k.dispatched_at is not null as left
         from kit_case k join request r on r.case_id = k.id where k.id = $1
           and exists (select from case_party p join case_part t on t.part = p.part and 'ownPrescription' = any (t.sees)
             where p.case_id = k.id and p.organisation_id = acting_organisation() and p.until is null)`,
};
const NOTE: Statement = {
  name: 'note-prescription',
  text: 'update request set own_prescription = $2 where case_id = $1',
};

export async function ownPrescription(tx: EntityManager, caseId: string): Promise<OwnPrescription | null> {
  return (await ask<OwnPrescription>(tx, SHOW, [caseId]))[0] ?? null;
}

export async function noteNumber(tx: EntityManager, caseId: string, number: string | null): Promise<void> {
  await ask(tx, NOTE, [caseId, number]);
}
