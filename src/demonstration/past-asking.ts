import { dayOf } from '../platform/calendar.js';
import { isOpen, nextOpening } from '../platform/opening-times.js';
import type { Asked } from './demand.js';
import type { PastCase } from './past-case.js';
import type { Supplier } from './suppliers.js';
import { atWork, minutesAfter, supplierOf, type Telling } from './timeline.js';

const ANSWERS = { accept: 91, decline: 5, lapse: 2.4, withdraw: 1.6 };
const REASONS = { 'no-stock': 50, closed: 12, capacity: 25, 'outside-area': 5, other: 8 };

/** Whom it could be offered to, the nearest first; now and then that one has nothing ready and the next goes before. */
export function whoCouldServe(
  { area, urgency }: Asked,
  at: Date,
  { random }: Telling,
  passedBy: readonly string[] = [],
) {
  const there = area.suppliers.filter(
    ({ id, times, deliversOutOfHours, pausedFrom }) =>
      !passedBy.includes(id) &&
      !(pausedFrom !== null && dayOf(at) >= pausedFrom) &&
      (urgency !== 'urgent' || deliversOutOfHours || isOpen(times, at)),
  );
  return there.length > 1 && random.chance(0.12) ? there.slice(1) : there;
}

/** From the offer to the acceptance, whoever it is in the end. */
export function asking(it: PastCase, told: Telling, from: Date, passedBy: string[] = []): Date | null {
  for (let at = from; ;) {
    const answered = it.status === 'unplaced' ? placed(it, told, at, passedBy) : answer(it, told, at, passedBy);
    if (answered === null || it.status === 'accepted' || it.status === 'withdrawn') return answered;
    at = answered;
  }
}

function answer(it: PastCase, told: Telling, at: Date, passedBy: string[]): Date | null {
  const { random, now } = told;
  const supplier = supplierOf(told, it.pharmacy);
  const urgent = it.asked.urgency === 'urgent';
  const lapsesAt = it.stands.at(-1)?.offer_lapses_at ?? at;
  const soon = atWork(supplier, at, urgent ? random.between(2, 10) : Math.min(55, random.skewed(14, 0.8)), urgent);
  const word = soon < lapsesAt ? random.weighted(ANSWERS) : 'lapse';
  const when = word === 'lapse' ? lapsesAt : soon;
  if (when >= now) return null;
  const pharmacist = told.doer(supplier.id, 'pharmacist');
  if (word === 'accept') it.accepted(when, pharmacist);
  else if (word === 'withdraw') {
    it.moves('withdraw', when, it.by, { reason: 'Patiënt is overleden.' }, 'withdrawn_at');
    it.endsOffer(when, 'withdrawn');
  } else {
    passedBy.push(supplier.id);
    const [next = null] = whoCouldServe(it.asked, when, told, passedBy);
    if (word === 'decline') it.offeredAgain('decline', when, pharmacist, next, 'declined', random.weighted(REASONS));
    else it.offeredAgain('lapse', when, told.system, next, 'lapsed');
  }
  return when;
}

/** The coordinator telephones; or, when a pharmacy opens that was not asked yet, it is offered by itself. */
function placed(it: PastCase, told: Telling, at: Date, passedBy: string[]): Date | null {
  const { random, now } = told;
  const waiting = it.asked.area.suppliers.find(({ id, pausedFrom }) => !passedBy.includes(id) && pausedFrom === null);
  const opens = waiting && nextOpening(waiting.times, minutesAfter(at, 1));
  const byHand = random.chance(0.5) || !waiting || !opens;
  const when = byHand ? minutesAfter(at, random.between(12, 90)) : opens;
  if (when >= now) return null;
  const other = byHand ? (waiting ?? elsewhere(told, passedBy)) : waiting;
  it.offeredAgain(byHand ? 'place' : 'offerAgain', when, byHand ? told.coordinator : told.system, other, null);
  return when;
}

function elsewhere({ suppliers, random }: Telling, passedBy: readonly string[]): Supplier {
  return random.pick(suppliers.filter(({ id, pausedFrom }) => !passedBy.includes(id) && pausedFrom === null));
}
