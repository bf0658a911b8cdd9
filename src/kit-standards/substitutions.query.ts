import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { instead, type Fault } from './equal-amount.rules.js';
import type { DatedSubstitution, Decider, Slot } from './standard.js';
import { approvedOn, type Standing } from './substitution.rules.js';

const COLUMNS = `s.id, s.slot, s.from_day::text as "from", s.until_day::text as "to", s.reason, s.needs_consent as "needsConsent",
  jsonb_build_object('code', p.code, 'name', p.name, 'unit', p.unit, 'atc', p.atc, 'route', p.route, 'strength', p.strength, 'form', p.form) as article,
  coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'day', amsterdam_day(a.at), 'name', who.name) order by a.at)
            from substitution_approval a left join person who on who.id = a.person_id where a.substitution_id = s.id), '[]') as approvals`;
const ALL: Statement = {
  name: 'standard-substitutions',
  text: `select ${COLUMNS} from substitution s join product p on p.network_id = s.network_id and p.code = s.product
         where s.standard_id = $1 order by s.from_day desc, s.slot, s.decided_at`,
};
const STANDARD: Statement = {
  name: 'standard-of-a-substitution',
  text: 'select standard_id as id from substitution where id = $1',
};
const APPROVERS: Statement = {
  name: 'approvers-of-a-substitution',
  text: 'select role, person_id as person from substitution_approval where substitution_id = $1',
};

/** A substitution as it is shown: whether it counts, how many units it takes, or why it cannot. */
export interface ShownSubstitution extends DatedSubstitution {
  standing: Standing;
  units: { least: number; most: number } | null;
  fault: Fault | null;
}

export const substitutionsIn = (tx: EntityManager, standard: string) => ask<DatedSubstitution>(tx, ALL, [standard]);

export async function shownSubstitutions(
  tx: EntityManager,
  standard: string,
  slots: readonly Slot[],
): Promise<ShownSubstitution[]> {
  return (await substitutionsIn(tx, standard)).flatMap((it) => {
    const slot = slots.find(({ code }) => code === it.slot);
    return slot ? shown(it, slot) : [];
  });
}

export async function standardOf(tx: EntityManager, substitution: string): Promise<string | undefined> {
  return (await ask<{ id: string }>(tx, STANDARD, [substitution]))[0]?.id;
}

export const approversOf = (tx: EntityManager, substitution: string) =>
  ask<{ role: Decider; person: string }>(tx, APPROVERS, [substitution]);

function shown(it: DatedSubstitution, slot: Slot): ShownSubstitution {
  const verdict = instead(slot, it.article);
  if (!verdict.ok) {
    const { why, about } = verdict;
    return { ...it, standing: 'breaks-the-rule', units: null, fault: { why, about } };
  }
  const { least, most } = verdict;
  const standing = approvedOn(it.approvals) === null ? 'waits-for-approval' : 'counts';
  return { ...it, standing, units: { least, most }, fault: null };
}
