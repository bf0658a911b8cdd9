import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Language } from '../web/texts.js';
import type { DraftChange } from './draft-changes.text.js';

/** What one of the two approved or proposed, or what both approved and nobody published, and waits for whoever asks. */
export interface WaitingDecision {
  what: 'version' | 'publication' | 'withdrawal' | 'substitution' | 'prolongation' | 'correction';
  id: string;
  /** The version, or the code of the article. */
  of: string;
  /** Of the version, or of the article. */
  name: string;
  slot: { code: string; name: string; nameEn: string } | null;
  /** Of a version that the other approved: whom it touched then. */
  touches: Record<Language, string[]> | null;
  /** By what the approval of whoever asks lapsed. */
  lapsed: Pick<DraftChange, 'by' | 'detail'> | null;
}

const WAITING: Statement = {
  name: 'decisions-waiting',
  text: `select 'version' as what, s.id, s.id::text as of, s.name, null::jsonb as slot,
           (select e.detail -> 'touches' from event e where e.subject_id = s.id and e.kind = 'version-to-approve'
              and exists (select from standard_approval a where a.standard_id = s.id) order by e.at desc, e.id desc limit 1) as touches,
           (select jsonb_build_object('by', p.name, 'detail', e.detail - 'version') from event e left join person p on p.id = e.person_id
            where e.subject_id = s.id and e.kind = 'standard-changed' and e.detail -> 'lapsed' ? acting_role() order by e.at desc, e.id desc limit 1) as lapsed
         from kit_standard s where s.status = 'draft'
           and (exists (select from standard_approval a where a.standard_id = s.id)
             or exists (select from event e where e.subject_id = s.id and e.kind = 'standard-changed' and e.detail -> 'lapsed' <> '[]'))
           and not exists (select from standard_approval a where a.standard_id = s.id and (a.role = acting_role() or a.person_id = acting_person()))
         union all
         select 'publication', s.id, s.id::text, s.name, null, null, null from kit_standard s where s.status = 'approved'
         union all
         select 'withdrawal', s.id, s.id::text, s.name, null, null, null from standard_withdrawal w join kit_standard s on s.id = w.standard_id
         where w.approved_at is null and w.role <> acting_role() and w.proposed_by <> acting_person()
         union all
         select 'substitution', u.id, s.id::text, s.name, jsonb_build_object('code', k.code, 'name', k.name, 'nameEn', k.name_en), null, null
         from substitution_today u join kit_standard s on s.id = u.standard_id join kit_slot k on k.standard_id = u.standard_id and k.code = u.slot
         where u.status = 'proposed'
           and not exists (select from substitution_approval a where a.substitution_id = u.id and (a.role = acting_role() or a.person_id = acting_person()))
         union all
         select 'prolongation', u.id, s.id::text, s.name, jsonb_build_object('code', k.code, 'name', k.name, 'nameEn', k.name_en), null, null
         from substitution_prolongation p join substitution_today u on u.id = p.substitution_id join kit_standard s on s.id = u.standard_id
         join kit_slot k on k.standard_id = u.standard_id and k.code = u.slot
         where p.approved_at is null and u.status = 'approved' and p.role <> acting_role() and p.proposed_by <> acting_person()
         union all
         select 'correction', c.id, p.code, p.name, null, null, null from product_correction c
         join product p on p.network_id = c.network_id and p.code = c.product and p.version = c.version
         where c.approved_at is null and acting_role() = 'coordinator' and c.proposed_by <> acting_person()
         order by 2 limit 50`,
};

export const waitingDecisions = (tx: EntityManager) => ask<WaitingDecision>(tx, WAITING);
