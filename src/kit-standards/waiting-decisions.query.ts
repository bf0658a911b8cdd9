import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';

/** What one of the two approved or proposed, or what both approved and nobody published, and waits for whoever asks. */
export interface WaitingDecision {
  what: 'version' | 'publication' | 'substitution' | 'prolongation';
  id: string;
  standard: string;
  /** Of the version. */
  name: string;
  slot: { code: string; name: string; nameEn: string } | null;
}

const WAITING: Statement = {
  name: 'decisions-waiting',
  text: `select 'version' as what, s.id, s.id as standard, s.name, null::jsonb as slot from kit_standard s where s.status = 'draft'
           and (exists (select from standard_approval a where a.standard_id = s.id)
             or exists (select from event e where e.subject_id = s.id and e.kind = 'standard-changed' and e.detail -> 'lapsed' <> '[]'))
           and not exists (select from standard_approval a where a.standard_id = s.id and (a.role = acting_role() or a.person_id = acting_person()))
         union all
         select 'publication', s.id, s.id, s.name, null from kit_standard s where s.status = 'approved'
         union all
         select 'substitution', u.id, s.id, s.name, jsonb_build_object('code', k.code, 'name', k.name, 'nameEn', k.name_en)
         from substitution_today u join kit_standard s on s.id = u.standard_id join kit_slot k on k.standard_id = u.standard_id and k.code = u.slot
         where u.status = 'proposed'
           and not exists (select from substitution_approval a where a.substitution_id = u.id and (a.role = acting_role() or a.person_id = acting_person()))
         union all
         select 'prolongation', u.id, s.id, s.name, jsonb_build_object('code', k.code, 'name', k.name, 'nameEn', k.name_en)
         from substitution_prolongation p join substitution_today u on u.id = p.substitution_id join kit_standard s on s.id = u.standard_id
         join kit_slot k on k.standard_id = u.standard_id and k.code = u.slot
         where p.approved_at is null and u.status = 'approved' and p.role <> acting_role() and p.proposed_by <> acting_person()
         order by 2 limit 50`,
};

export const waitingDecisions = (tx: EntityManager) => ask<WaitingDecision>(tx, WAITING);
