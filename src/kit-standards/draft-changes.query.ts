import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { DraftChange } from './draft-changes.text.js';

const CHANGES: Statement = {
  name: 'draft-changes',
  text: `select e.at, p.name as by, e.detail from event e left join person p on p.id = e.person_id
         where e.subject_id = $1 and e.kind = 'standard-changed' and (e.detail ->> 'version')::int > $2
         order by e.at desc, e.id desc limit 20`,
};
/** The one by which an approval lapsed last, unless who gave it approved again. */
const LAPSED: Statement = {
  name: 'approval-that-lapsed',
  text: `select e.at, p.name as by, e.detail from event e left join person p on p.id = e.person_id
         where e.subject_id = $1 and e.kind = 'standard-changed' and e.detail -> 'lapsed' <> '[]'
           and not exists (select from standard_approval a where a.standard_id = $1 and e.detail -> 'lapsed' ? a.role)
         order by e.at desc, e.id desc limit 1`,
};

/** What changed in a draft since somebody read this version of it, the latest first. */
export const changesSince = (tx: EntityManager, id: string, version: number) =>
  ask<DraftChange>(tx, CHANGES, [id, version]);

export async function lapsedBy(tx: EntityManager, id: string): Promise<DraftChange | null> {
  return (await ask<DraftChange>(tx, LAPSED, [id]))[0] ?? null;
}
