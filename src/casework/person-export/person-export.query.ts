import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Access, HoldOnce, OpenedOnce } from './person-export.js';

const CASES: Statement = { name: 'person-cases', text: 'select id from cases_of_person($1)' };
const ACCESS: Statement = {
  name: 'person-access',
  text: 'select at, organisation, person, role, action, number, outcome from access_to_person($1, $2)',
};
const HOLDS: Statement = {
  name: 'person-holds',
  text: `select set_at as since, reason, ended_at as until, end_reason as "endReason" from legal_hold where case_id = $1 order by set_at limit 100`,
};
const OPENINGS: Statement = {
  name: 'person-openings',
  text: `select o.opened_at as at, o.opened_by as "openedBy", o.ordered_by as "orderedBy", o.symptoms,
           coalesce((select jsonb_agg(jsonb_build_object('slot', w.slot, 'quantity', w.quantity) order by w.slot) from opening_use w
                     where w.opening_id = o.id), '[]') as used
         from opening o where o.case_id = $1 and o.undone_at is null order by o.opened_at limit 100`,
};

export async function casesOfPerson(tx: EntityManager, caseId: string): Promise<string[]> {
  return (await ask<{ id: string }>(tx, CASES, [caseId])).map(({ id }) => id);
}
export const accessToPerson = (tx: EntityManager, caseId: string, limit: number): Promise<Access[]> =>
  ask(tx, ACCESS, [caseId, limit]);
export const holdsOf = (tx: EntityManager, caseId: string): Promise<HoldOnce[]> => ask(tx, HOLDS, [caseId]);
export const openingsOf = (tx: EntityManager, caseId: string): Promise<OpenedOnce[]> => ask(tx, OPENINGS, [caseId]);
