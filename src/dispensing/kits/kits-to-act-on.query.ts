import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

/** Of one slot what a kit holds, and what a shortage leaves of it. */
export interface OverRation {
  slot: string;
  /** In units of the slot. */
  held: number;
  /** Something stands in that counts for another number of those. */
  counted: boolean;
  leaves: number;
  reason: string;
}
/** What is the matter with how many kits of the pharmacy that stand ready, and where they are listed. */
export interface KitsToActOn {
  why: 'to-open' | 'substitution-ended' | 'pack-refused';
  /** The substitution or the pack. */
  about: string;
  name: string;
  kits: number;
}

const OVER: Statement = {
  name: 'kit-over-ration',
  text: `select o.slot, o.held, o.counted, o.leaves, u.reason from kit_to_open o join substitution u on u.id = o.substitution_id
         left join kit_slot s on s.standard_id = u.standard_id and s.code = u.slot where o.kit_id = $1 order by s.place, o.slot`,
};
const OF_SLOT = `join substitution u on u.id = x.about join kit_slot s on s.standard_id = u.standard_id and s.code = u.slot`;
const OWN = `k.organisation_id = acting_organisation() and k.status = 'sealed' and not k.in_case`;
const TO_ACT_ON: Statement = {
  name: 'kits-to-act-on',
  text: `select 'to-open' as why, x.about, s.name, count(*)::int as kits
         from (select o.kit_id, o.substitution_id as about from kit_to_open o where o.organisation_id = acting_organisation()) x ${OF_SLOT} group by x.about, s.name
         union all
         select 'substitution-ended', x.about, s.name, count(*)::int
         from (select distinct k.id, f.substitution as about from kit k cross join jsonb_to_recordset(k.findings) f (substitution uuid)
               where ${OWN} and f.substitution is not null) x ${OF_SLOT} where u.ended_at is not null group by x.about, s.name
         union all
         select 'pack-refused', r.pack_id, r.brand, count(distinct k.id)::int from kit_of_refused_pack r join kit k on k.id = r.kit_id where ${OWN}
         group by r.pack_id, r.brand
         order by 1 desc, 3 limit 20`,
};

export const overRations = (tx: EntityManager, kit: string) => ask<OverRation>(tx, OVER, [kit]);
export const kitsToActOn = (tx: EntityManager) => ask<KitsToActOn>(tx, TO_ACT_ON);
