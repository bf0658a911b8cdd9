import { isOpen, nextOpening, openUntil } from '../platform/opening-times.js';
import type { Asking, Candidate, CandidateFacts, OfferOrder, WhyLeftOut } from './candidate.js';
import { candidateFrom, comesInTime, hasNothingToBring, serves } from './candidate.rules.js';
import { bringing, isOnDuty, nextDelivery } from './coming.rules.js';
import { takesPart } from './participation.rules.js';
import type { PharmacySettings } from './pharmacies.settings.js';

/** Whom to ask, in which order, and why not the others: nobody who cannot come in time, and everybody left out has a reason. */
export function offerOrder(
  asking: Asking,
  candidates: readonly CandidateFacts[],
  settings: PharmacySettings,
): OfferOrder {
  const weighed = candidates.map((facts) => ({ facts, why: whyLeftOut(asking, facts, settings) }));
  return {
    order: weighed
      .filter(({ why }) => why === null)
      .map(({ facts }) => placed(asking, facts, candidateFrom(asking, facts, settings)))
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ candidate }) => candidate),
    leftOut: weighed.flatMap(({ facts: { id, name, phone }, why }) =>
      why ? [{ pharmacyId: id, name, phone, why }] : [],
    ),
  };
}

function whyLeftOut(asking: Asking, facts: CandidateFacts, settings: PharmacySettings): WhyLeftOut | null {
  const part = takesPart(facts, asking.askedAt, settings);
  if (!part.ok) return part.why;
  if (!serves(facts) && !standsIn(asking, facts))
    return { kind: 'outside-area', pc4: asking.pc4, km: facts.distanceKm };
  if (asking.alreadyAsked.includes(facts.id)) return { kind: 'already-asked' };
  const from = nextDelivery(facts, asking.askedAt);
  const comes = asking.urgency === 'urgent' ? answersNow(asking, from, settings) : from !== null;
  if (comes && comesInTime(asking, facts, settings)) {
    const opensAt = nextOpening(facts.times, asking.askedAt);
    return hasNothingToBring(asking, facts) ? { kind: 'no-kit-while-closed', opensAt } : null;
  }
  if (!comes && !isOpen(facts.times, asking.askedAt))
    return { kind: 'closed', opensAt: nextOpening(facts.times, asking.askedAt) };
  return { kind: 'not-in-time', by: asking.deliverBy, from, openUntil: openUntil(facts.times, asking.askedAt) };
}

/** Somebody delivers at this hour, or begins within the time that an answer may take. */
const answersNow = ({ askedAt }: Asking, from: Date | null, settings: PharmacySettings): boolean =>
  from !== null && from.getTime() - askedAt.getTime() <= settings['offer.urgentMinutes'] * 60_000;

/** On duty it works for the whole network: its own service area does not count then. */
const standsIn = (asking: Asking, facts: CandidateFacts): boolean =>
  asking.urgency === 'urgent' &&
  bringing(facts).some(({ from, until }) => from < asking.deliverBy && until > asking.askedAt);

/** Who brings kits there anyway and has one goes before who stands in from elsewhere; of those the one on duty first. */
function turnWhenUrgent(facts: CandidateFacts, from: Date): number {
  if (!serves(facts)) return 2;
  if (isOnDuty({ duties: bringing(facts) }, from)) return 0;
  return facts.readyKits > 0 ? 1 : 2;
}

function placed(asking: Asking, facts: CandidateFacts, candidate: Candidate) {
  const from = nextDelivery(facts, asking.askedAt) ?? asking.deliverBy;
  const place = [
    facts.id === asking.preferredPharmacyId ? 0 : 1,
    asking.urgency === 'urgent' ? turnWhenUrgent(facts, from) : 0,
    facts.readyKits > 0 ? 0 : 1,
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
