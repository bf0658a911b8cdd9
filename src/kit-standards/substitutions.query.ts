import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';
import { SECOND_LOOK, instead, standsIn, type Fault } from './equal-amount.rules.js';
import type { DatedSubstitution, Decider, Slot } from './standard.js';
import { slotsAskedOf, unitsUnder } from './stand-ins.rules.js';
import { substitutionVersion } from './substitution-version.js';
import { approvedOn, type Standing } from './substitution.rules.js';

const COLUMNS = `s.id, ${substitutionVersion} as version, s.slot, s.kind, s.quantity, s.quantity_reason as "quantityReason", s.scope, s.equivalence_reason as "equivalenceReason",
  s.from_day::text as "from", s.until_day::text as "until", s.reason, s.needs_consent as "needsConsent", s.beside,
  amsterdam_day(s.ended_at)::text as "endedOn", s.ended_because as "endedBecause",
  case when s.product is not null then jsonb_build_object('code', p.code, 'name', p.name, 'unit', p.unit, 'atc', p.atc, 'route', p.route,
    'strength', p.strength, 'form', p.form) end as article,
  coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'day', amsterdam_day(a.at), 'name', who.name, 'reason', a.reason) order by a.at)
            from substitution_approval a left join person who on who.id = a.person_id where a.substitution_id = s.id), '[]') as approvals,
  (select jsonb_build_object('until', x.until_day, 'reason', x.reason, 'role', x.role) from substitution_prolongation x
   where x.substitution_id = s.id and x.approved_at is null) as prolongation`;
const ALL: Statement = {
  name: 'standard-substitutions',
  text: `select ${COLUMNS} from substitution_today s left join product p on p.network_id = s.network_id and p.code = s.product
         where s.standard_id = $1 order by s.status = 'ended', s.from_day desc, s.slot, s.decided_at`,
};
const APPROVERS: Statement = {
  name: 'approvers-of-a-substitution',
  text: 'select role, person_id as person from substitution_approval where substitution_id = $1',
};

export type SubstitutionStatus = 'proposed' | 'approved' | 'ended';

/** A substitution as it is shown: whether it counts, how many units it takes, or why it cannot. */
export interface ShownSubstitution extends DatedSubstitution {
  status: SubstitutionStatus;
  standing: Standing;
  units: { least: number; most: number } | null;
  /** Another substance or route: whoever approves says why as well. */
  secondLook: boolean;
  fault: Fault | null;
}

export const substitutionsIn = (tx: EntityManager, standard: string) => ask<DatedSubstitution>(tx, ALL, [standard]);

export async function shownSubstitutions(
  tx: EntityManager,
  standard: string,
  slots: readonly Slot[],
  today: PlainDate,
): Promise<ShownSubstitution[]> {
  const all = await substitutionsIn(tx, standard);
  const asked = slotsAskedOf(slots, all, today);
  return all.flatMap((it) => {
    const slot = slots.find(({ code }) => code === it.slot);
    // What is to take the place of what leaves less is not held to that.
    const takesPlace = it.beside === 'instead' && approvedOn(it.approvals) === null;
    const under = takesPlace ? slot : asked.find(({ code }) => code === it.slot);
    return slot ? shown(it, slot, under ?? slot, today) : [];
  });
}

export const approversOf = (tx: EntityManager, substitution: string) =>
  ask<{ role: Decider; person: string }>(tx, APPROVERS, [substitution]);

/** `asked`: as many as a shortage leaves of it today, which holds for what stands in as well. */
function shown(it: DatedSubstitution, slot: Slot, asked: Slot, today: PlainDate): ShownSubstitution {
  const over = it.endedOn !== null || it.until < today;
  const approved = approvedOn(it.approvals) !== null;
  const status = over ? 'ended' : approved ? 'approved' : 'proposed';
  const verdict = it.article && standsIn(slot, it.article, it.quantity);
  const equal = it.article && instead(slot, it.article);
  const facts = { ...it, status, secondLook: equal?.ok === false && SECOND_LOOK.includes(equal.why) } as const;
  if (verdict?.ok === false) {
    const { why, about } = verdict;
    return { ...facts, standing: over ? 'ended' : 'breaks-the-rule', units: null, fault: { why, about } };
  }
  const standing = over ? 'ended' : approved ? 'counts' : 'waits-for-approval';
  return { ...facts, standing, units: verdict && unitsUnder(verdict, slot, asked), fault: null };
}
