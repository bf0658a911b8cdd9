import { dayOf, daysBetween, type PlainDate } from '../platform/calendar.js';
import type { PharmacySettings } from './pharmacies.settings.js';

/** A pause is no state: it has its own dates. */
export const PHARMACY_STATES = ['interested', 'agreed', 'trained', 'active', 'leaving', 'left'] as const;
export type PharmacyState = (typeof PHARMACY_STATES)[number];

/** `until` is the first day on which it no longer holds; null is without end. */
export interface ParticipationFacts {
  state: PharmacyState;
  agreementFrom: PlainDate | null;
  agreementUntil: PlainDate | null;
  pausedFrom: PlainDate | null;
  pausedUntil: PlainDate | null;
  pausedReason: string | null;
  readinessConfirmedAt: Date | null;
}

export type WhyNotTakingPart =
  | { kind: 'not-active'; state: Exclude<PharmacyState, 'active'> }
  | { kind: 'paused'; until: PlainDate | null; reason: string | null }
  | { kind: 'no-agreement' }
  | { kind: 'agreement-not-begun'; from: PlainDate }
  | { kind: 'agreement-ended'; on: PlainDate }
  | { kind: 'readiness-not-confirmed'; since: PlainDate | null };

export type TakesPart = { ok: true } | { ok: false; why: WhyNotTakingPart };

export function takesPart(facts: ParticipationFacts, at: Date, settings: PharmacySettings): TakesPart {
  const why = whyNot(facts, dayOf(at), settings['pharmacy.readinessDays']);
  return why ? { ok: false, why } : { ok: true };
}

function whyNot(facts: ParticipationFacts, day: PlainDate, readinessDays: number): WhyNotTakingPart | null {
  const { state, agreementFrom, agreementUntil, readinessConfirmedAt } = facts;
  if (state !== 'active') return { kind: 'not-active', state };
  if (isPaused(facts, day)) return { kind: 'paused', until: facts.pausedUntil, reason: facts.pausedReason };
  if (agreementFrom === null) return { kind: 'no-agreement' };
  if (day < agreementFrom) return { kind: 'agreement-not-begun', from: agreementFrom };
  if (agreementUntil !== null && day >= agreementUntil) return { kind: 'agreement-ended', on: agreementUntil };
  const since = readinessConfirmedAt && dayOf(readinessConfirmedAt);
  if (since === null || since > day || daysBetween(since, day) > readinessDays) {
    return { kind: 'readiness-not-confirmed', since };
  }
  return null;
}

/** A pause is announced before it begins and ends by itself on the promised day. */
function isPaused({ pausedFrom, pausedUntil }: ParticipationFacts, day: PlainDate): boolean {
  return pausedFrom !== null && pausedFrom <= day && (pausedUntil === null || day < pausedUntil);
}
