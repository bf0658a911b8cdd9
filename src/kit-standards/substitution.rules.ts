import type { PlainDate } from '../platform/calendar.js';
import type { Article, SlotDemand, Substitution } from './conformity.js';
import { instead, type Instead } from './equal-amount.rules.js';

/** What may stand in for the products of a slot today, and for how much of it. */
export interface StandIn extends Instead {
  slot: string;
  article: Article;
  reason: string;
  needsConsent: boolean;
}

export type Standing = 'counts' | 'waits-for-approval' | 'breaks-the-rule';
export type SubstitutionRefusal = 'not-found' | 'breaks-the-rule' | 'already-approved' | 'same-person' | 'not-approved';

/** Coordinator and lead pharmacist, whom the database holds to be two people. From the day of the second on it counts. */
export function approvedOn(approvals: Substitution['approvals']): PlainDate | null {
  const days = approvals.map(({ day }) => day).sort();
  return new Set(approvals.map(({ role }) => role)).size === 2 ? (days.at(-1) ?? null) : null;
}

/** Approved, within its dates, and equal in active substance: also what was decided before anybody asked for that. */
export function standInsOn(
  slots: readonly SlotDemand[],
  substitutions: readonly Substitution[],
  day: PlainDate,
): StandIn[] {
  const decided = substitutions.filter(({ from, to, approvals }) => {
    const approved = approvedOn(approvals);
    return from <= day && day <= to && approved !== null && approved <= day;
  });
  return decided.flatMap(({ slot: code, article, reason }) => {
    const slot = slots.find((each) => each.code === code);
    const verdict = slot && instead(slot, article);
    if (!verdict?.ok) return [];
    // Of two decisions for the same days the stricter one holds.
    const needsConsent = decided.some((it) => it.slot === code && it.article.code === article.code && it.needsConsent);
    const { worth, perUnit, least, most } = verdict;
    return { slot: code, article, reason, needsConsent, worth, perUnit, least, most };
  });
}

/** As with a version of the standard: each office once, and nobody for both. What breaks the rule is nobody's to approve. */
export function whyNotApproveSubstitution(
  standing: Standing,
  approvers: readonly { role: string; person: string }[],
  role: string,
  person: string | null,
): SubstitutionRefusal | null {
  if (standing === 'breaks-the-rule') return 'breaks-the-rule';
  if (approvers.some((one) => one.role === role)) return 'already-approved';
  return approvers.some((one) => one.person === person) ? 'same-person' : null;
}
