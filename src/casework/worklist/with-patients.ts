import type { EntityManager } from 'typeorm';
import { recordSeen } from '../../access/audit.js';
import { forList } from '../../kit-life/visible-to.js';
import type { Patients } from '../../patients/patients.service.js';
import type { Actor } from '../../platform/actor.js';
import type { ListedCase } from './listed-case.js';
import type { ListedPatient } from './listed-patient.js';

export type CaseOfPatient = ListedCase & { patient: ListedPatient | null };

/** Each with its patient, for whoever may know whose it is: in one query for the whole list, and every case of it on record once. */
export async function withPatients(
  tx: EntityManager,
  patients: Patients,
  items: readonly ListedCase[],
  actor: Actor,
): Promise<CaseOfPatient[]> {
  const ids = items.map(({ id }) => id);
  const known = await patients.show(tx, ids, actor);
  await recordSeen(
    tx,
    'search',
    ids.filter((id) => !known.has(id)),
  );
  return items.map((item) => {
    const patient = known.get(item.id);
    return { ...item, patient: patient ? forList(patient) : null };
  });
}
