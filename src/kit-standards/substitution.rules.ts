import type { PlainDate } from '../platform/calendar.js';
import type { Article, BySubstitution, Substitution } from './conformity.js';
import type { Instead } from './equal-amount.rules.js';

/** What may stand in for the products of a slot today, and for how much of it. */
export interface StandIn extends Instead, BySubstitution {
  article: Article;
}

export type Standing = 'counts' | 'waits-for-approval' | 'breaks-the-rule' | 'ended';
export type SubstitutionRefusal =
  | 'not-found'
  | 'breaks-the-rule'
  | 'ended'
  | 'already-approved'
  | 'same-person'
  | 'prolongation-waits'
  | 'clinician-needed'
  | 'overlaps';

/** Coordinator and lead pharmacist, whom the database holds to be two people. From the day of the second on it counts. */
export function approvedOn(approvals: Substitution['approvals']): PlainDate | null {
  const days = approvals.map(({ day }) => day).sort();
  return new Set(approvals.map(({ role }) => role)).size === 2 ? (days.at(-1) ?? null) : null;
}

/** Approved, within its dates and not ended sooner. Of two decisions for the same days the stricter one comes first. */
export function inForce(substitutions: readonly Substitution[], day: PlainDate): Substitution[] {
  return substitutions
    .filter(({ from, until, endedOn, approvals }) => {
      const approved = approvedOn(approvals);
      const ended = endedOn !== null && endedOn <= day;
      return from <= day && day <= until && !ended && approved !== null && approved <= day;
    })
    .sort((one, other) => Number(other.needsConsent) - Number(one.needsConsent));
}

/** Which decision allows what is otherwise, and whether the prescriber has to agree. */
export const decisionOf = ({ id, slot, reason, needsConsent }: Substitution): BySubstitution => ({
  ...{ slot, substitution: id, reason, needsConsent },
});

/** As with a version of the standard: each office once, and nobody for both. What breaks the rule is nobody's to approve. */
export function whyNotApproveSubstitution(
  standing: Standing,
  approvers: readonly { role: string; person: string }[],
  role: string,
  person: string | null,
): SubstitutionRefusal | null {
  if (standing === 'breaks-the-rule' || standing === 'ended') return standing;
  if (approvers.some((one) => one.role === role)) return 'already-approved';
  return approvers.some((one) => one.person === person) ? 'same-person' : null;
}

/** Another substance or route is judged by people who prescribe or dispense: by both of the two who decide. */
const CLINICIANS: readonly string[] = ['pharmacist', 'physician', 'nurse-specialist', 'physician-assistant'];

export const isClinician = (profession: string | null): boolean =>
  profession !== null && CLINICIANS.includes(profession);
