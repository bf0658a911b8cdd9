import type { Asking, Candidate, CandidateFacts, OfferOrder, Reason } from './candidate.js';
import { candidateFrom, serves } from './candidate.rules.js';
import { deliversAt, isOnDuty } from './coming.rules.js';
import { comparePlaces } from './offer-order.rules.js';
import { isOpen } from '../platform/opening-times.js';
import { takesPart } from './participation.rules.js';
import type { PharmacySettings } from './pharmacies.settings.js';

/** By hand an answer of before is no objection, but whoever phones wants to know of it. */
export interface AskingByHand extends Asking {
  declined: readonly string[];
}
/** A pharmacy as whoever phones weighs it. */
export interface ByHandCandidate extends Candidate {
  /** At this moment somebody is there. */
  thereNow: boolean;
  /** It could not supply this case when it was asked. */
  saidNo: boolean;
}
export interface ByHandOrder {
  order: ByHandCandidate[];
  /** Only who does not take part now. */
  leftOut: OfferOrder['leftOut'];
}

/** Nobody tries more numbers in a row. */
const NUMBERS = 3;
const AT_A_GLANCE = 5;
const DAY = 86_400_000;

/** Every pharmacy that takes part, wherever it delivers: first where somebody is there now, last who said no. */
export function byHandOrder(
  asking: AskingByHand,
  candidates: readonly CandidateFacts[],
  settings: PharmacySettings,
): ByHandOrder {
  const weighed = candidates.map((facts) => ({ facts, part: takesPart(facts, asking.askedAt, settings) }));
  return {
    order: weighed
      .filter(({ part }) => part.ok)
      .map(({ facts }) => placed(isOnDuty(facts, asking.askedAt), facts, byHandCandidate(asking, facts, settings)))
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ candidate }) => candidate),
    leftOut: weighed.flatMap(({ facts: { id, name, phone }, part }) =>
      part.ok ? [] : [{ pharmacyId: id, name, phone, why: part.why }],
    ),
  };
}

/** The one that said yes on the telephone; what it usually does not do is no objection then. */
export const chosenByHand = (asking: Asking, facts: CandidateFacts, settings: PharmacySettings): Candidate =>
  candidateFrom(asking, facts, settings, [{ kind: 'by-hand' }, ...whetherFar(facts)]);

/** On the desk somebody is chosen from the first of the order: whoever is there now, some at least, and no more than one reads at a glance. */
export function firstToPhone<C extends Pick<ByHandCandidate, 'thereNow' | 'saidNo'>>(order: readonly C[]): [C[], C[]] {
  const there = order.filter(({ thereNow, saidNo }) => thereNow && !saidNo).length;
  const first = Math.min(Math.max(there, NUMBERS), AT_A_GLANCE);
  return [order.slice(0, first), order.slice(first)];
}

/** Whose number helps: where somebody is there now; where nobody is, who can come soonest. */
export function toPhone<C extends ByHandCandidate>(order: readonly C[]): { now: C[]; later: C[] } {
  const willing = order.filter(({ saidNo }) => !saidNo);
  const now = willing.filter(({ thereNow }) => thereNow).slice(0, NUMBERS);
  return { now, later: now.length > 0 ? [] : willing.slice(0, NUMBERS) };
}

function byHandCandidate(asking: AskingByHand, facts: CandidateFacts, settings: PharmacySettings): ByHandCandidate {
  const saidNo = asking.declined.includes(facts.id);
  const reason: Reason[] = [];
  if (saidNo) reason.push({ kind: 'said-no' });
  else if (asking.alreadyAsked.includes(facts.id)) reason.push({ kind: 'did-not-answer' });
  reason.push(...whetherOnDuty(asking, facts), ...whetherFar(facts));
  return { ...candidateFrom(asking, facts, settings, reason), thereNow: isThereNow(asking, facts), saidNo };
}

/** Now, or else before the kit must be there: one phones in time. */
function whetherOnDuty({ askedAt, deliverBy }: Asking, facts: CandidateFacts): Reason[] {
  if (isOnDuty(facts, askedAt)) return [{ kind: 'on-duty' }];
  const tonight = new Date(Math.max(deliverBy.getTime(), askedAt.getTime() + DAY));
  const next = facts.duties.find(({ from }) => from > askedAt && from < tonight);
  return next ? [{ kind: 'duty-later', from: next.from, phone: next.phone }] : [];
}

/** Somebody picks up the telephone: it is open, or on duty. */
const isThereNow = ({ askedAt }: Asking, facts: CandidateFacts): boolean =>
  isOpen(facts.times, askedAt) || isOnDuty(facts, askedAt) || deliversAt(facts, askedAt);

const whetherFar = (facts: CandidateFacts): Reason[] => (serves(facts) ? [] : [{ kind: 'outside-area' }]);

function placed(onDuty: boolean, { id }: CandidateFacts, candidate: ByHandCandidate) {
  const { saidNo, thereNow, canDeliverBy, soonest, readyKits, distanceKm } = candidate;
  const place = [
    saidNo ? 1 : 0,
    thereNow ? (onDuty ? 0 : 1) : 2,
    canDeliverBy ? 0 : (soonest?.getTime() ?? Infinity),
    readyKits > 0 ? 0 : 1,
    distanceKm === null ? Infinity : Math.round(distanceKm * 10),
    id,
  ];
  return { candidate, place };
}
