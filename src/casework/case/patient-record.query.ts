import type { EntityManager } from 'typeorm';
import type { OrganisationKind, Role } from '../../platform/actor.js';
import { ask, type Statement } from '../../platform/database/database.js';

/** Something that was done with what is known of a patient, without from where: that is for the auditor. */
export interface Access {
  at: Date;
  person: string | null;
  profession: string | null;
  organisation: string | null;
  kind: OrganisationKind | null;
  role: Role | null;
  action: string;
  outcome: 'done' | 'refused';
}

export const MOST_TOLD = 2000;
const OF_CASE: Statement = { name: 'access-of-case', text: 'select * from access_record_of_case($1, $2)' };
/** Of all cases of somebody, also after they were erased: the auditor's own policy lets these rows be read. */
const OF_PATIENT: Statement = {
  name: 'access-of-patient',
  text: `select min(a.at) as at, x.name as person, x.profession, o.name as organisation, o.kind, a.role, a.action, a.outcome
         from audit_row a left join person x on x.id = a.person_id left join organisation o on o.id = a.organisation_id
         where a.network_id = acting_network() and (a.case_id = any ($1) or a.case_id is null and a.patient_key = any ($2))
         group by date_trunc('minute', a.at), a.person_id, x.name, x.profession, a.organisation_id, o.name, o.kind, a.role, a.action, a.outcome
         order by 1 desc, 7 limit $3`,
};

/** The latest first; one more than is told, by which it is known that there is more. */
export const accessOfCase = (tx: EntityManager, caseId: string) => ask<Access>(tx, OF_CASE, [caseId, MOST_TOLD + 1]);
export const accessOfPatient = (tx: EntityManager, cases: readonly string[], keys: readonly Buffer[]) =>
  ask<Access>(tx, OF_PATIENT, [cases, keys, MOST_TOLD + 1]);
