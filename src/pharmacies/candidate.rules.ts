import { nextOpening, openMinutesBetween, openUntil } from '../platform/opening-times.js';
import type { Asking, Candidate, CandidateFacts, Reason } from './candidate.js';
import { bringing, deliversAt, deliveryMinutes, isOnDuty, soonestAfter } from './coming.rules.js';
import type { PharmacySettings } from './pharmacies.settings.js';

export function serves({
  listsPc4,
  radiusKm,
  distanceKm,
}: Pick<CandidateFacts, 'listsPc4' | 'radiusKm' | 'distanceKm'>): boolean {
  return listsPc4 || (radiusKm !== null && distanceKm !== null && distanceKm <= radiusKm);
}

/** Null: only the areas it lists. Who names neither serves what lies around it. */
export const radiusOf = (km: number | null, listsAreas: boolean, settings: PharmacySettings): number | null =>
  km ?? (listsAreas ? null : settings['pharmacy.radiusKm']);

/** An hour is enough to check, pack and drive; who has no kit ready first fills one, which a second person checks. */
const minutesNeeded = ({ readyKits }: CandidateFacts, settings: PharmacySettings): number =>
  settings['pharmacy.deliveryMinutes'] + (readyKits > 0 ? 0 : settings['pharmacy.fillingMinutes']);

export const comesInTime = (asking: Asking, facts: CandidateFacts, settings: PharmacySettings): boolean =>
  deliveryMinutes(facts, asking.askedAt, asking.deliverBy) >= minutesNeeded(facts, settings);

/** A kit is filled by one and checked by another: who has none ready must be open, or on duty, before it has to be there. */
export const hasNothingToBring = ({ askedAt, deliverBy }: Asking, facts: CandidateFacts): boolean =>
  facts.readyKits === 0 &&
  openMinutesBetween(facts.times, askedAt, deliverBy) === 0 &&
  !bringing(facts).some(({ from, until }) => from < deliverBy && until > askedAt);

/** What the prescriber is shown of a pharmacy, with the reason for its place. */
export function candidateFrom(
  asking: Asking,
  facts: CandidateFacts,
  settings: PharmacySettings,
  first: readonly Reason[] = whose(asking, facts),
): Candidate {
  const opening = nextOpening(facts.times, asking.askedAt);
  const openNow = opening?.getTime() === asking.askedAt.getTime();
  const candidate = {
    pharmacyId: facts.id,
    name: facts.name,
    readyKits: facts.readyKits,
    openNow,
    opensAt: openNow ? null : opening,
    distanceKm: facts.distanceKm,
    canDeliverBy: comesInTime(asking, facts, settings),
    soonest: soonestAfter(facts, asking.askedAt, minutesNeeded(facts, settings)),
  };
  return { ...candidate, reason: [...first, ...whenAndWhere(asking, facts, candidate)] };
}

function whose(asking: Asking, facts: CandidateFacts): Reason[] {
  const reason: Reason[] = [];
  if (facts.id === asking.preferredPharmacyId) reason.push({ kind: 'own-choice' });
  if (isOnDuty(facts, asking.askedAt)) reason.push({ kind: 'on-duty' });
  if (!serves(facts)) reason.push({ kind: 'outside-area' });
  return reason;
}

function whenAndWhere(asking: Asking, facts: CandidateFacts, candidate: Omit<Candidate, 'reason'>): Reason[] {
  const { readyKits, openNow, opensAt, canDeliverBy, distanceKm } = candidate;
  const reason: Reason[] = [readyKits > 0 ? { kind: 'ready-kits', kits: readyKits } : { kind: 'no-ready-kit' }];
  if (openNow) reason.push({ kind: 'open-now', until: openUntil(facts.times, asking.askedAt) });
  else if (deliversAt(facts, asking.askedAt)) reason.push({ kind: 'delivers-now' });
  else reason.push(opensAt ? { kind: 'opens', at: opensAt } : { kind: 'closed' });
  reason.push({ kind: canDeliverBy ? 'in-time' : 'not-in-time', by: asking.deliverBy });
  if (distanceKm !== null) reason.push({ kind: 'distance', km: distanceKm });
  return reason;
}
