import { isOpen, nextOpening } from '../platform/opening-times.js';
import type { Asking, Candidate, CandidateFacts, OfferOrder, WhyLeftOut } from './candidate.js';
import { candidateFrom, serves } from './candidate.rules.js';
import { takesPart } from './participation.rules.js';
import type { PharmacySettings } from './pharmacies.settings.js';

/** Whom to ask, in which order, and why not the others. */
export function offerOrder(
  asking: Asking,
  candidates: readonly CandidateFacts[],
  settings: PharmacySettings,
): OfferOrder {
  const weighed = candidates.map((facts) => ({ facts, why: whyLeftOut(asking, facts, settings) }));
  const suitable = weighed.filter(({ why }) => why === null).map(({ facts }) => facts);
  const nobodyThere = asking.urgency === 'urgent' && suitable.length === 0;
  const chosen = nobodyThere ? candidates.filter((facts) => standsIn(asking, facts, settings)) : suitable;
  return {
    order: chosen
      .map((facts) => placed(asking, facts, candidateFrom(asking, facts, settings)))
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ candidate }) => candidate),
    leftOut: weighed.flatMap(({ facts, why }) =>
      why && !chosen.includes(facts) ? [{ pharmacyId: facts.id, name: facts.name, why }] : [],
    ),
  };
}

function whyLeftOut(asking: Asking, facts: CandidateFacts, settings: PharmacySettings): WhyLeftOut | null {
  const part = takesPart(facts, asking.askedAt, settings);
  if (!part.ok) return part.why;
  if (!serves(facts)) return { kind: 'outside-area', pc4: asking.pc4, km: facts.distanceKm };
  if (asking.alreadyAsked.includes(facts.id)) return { kind: 'already-asked' };
  const opensAt = nextOpening(facts.times, asking.askedAt);
  const comes = asking.urgency === 'urgent' ? isThereNow(asking, facts) : opensAt !== null || facts.deliversOutOfHours;
  return comes ? null : { kind: 'closed', opensAt };
}

/** It is open at this moment, or delivers also when it is not. */
export function isThereNow({ askedAt }: Asking, { deliversOutOfHours, times }: CandidateFacts): boolean {
  return deliversOutOfHours || isOpen(times, askedAt);
}

/** A duty pharmacy works for the whole network: when nobody else is there, its own service area does not count. */
function standsIn(asking: Asking, facts: CandidateFacts, settings: PharmacySettings): boolean {
  const { ok } = takesPart(facts, asking.askedAt, settings);
  return ok && facts.duty && !asking.alreadyAsked.includes(facts.id) && isThereNow(asking, facts);
}

function placed(asking: Asking, facts: CandidateFacts, candidate: Candidate) {
  const place = [
    facts.id === asking.preferredPharmacyId ? 0 : 1,
    facts.readyKits > 0 ? 0 : 1,
    candidate.canDeliverBy ? 0 : 1,
    // As exact as the page shows it: who is ten metres nearer does not always go first
    facts.distanceKm === null ? Infinity : Math.round(facts.distanceKm * 10),
    facts.lastAskedAt?.getTime() ?? -Infinity,
    facts.id,
  ];
  return { candidate, place };
}

export function comparePlaces(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const differs = a.findIndex((rank, i) => rank !== b[i]);
  return differs === -1 ? 0 : (a[differs] ?? 0) < (b[differs] ?? 0) ? -1 : 1;
}
