import { isOpen, nextOpening, openMinutesBetween } from '../platform/opening-times.js';
import type { CandidateFacts, OnDuty } from './candidate.js';

const MINUTE = 60_000;
type Comes = Pick<CandidateFacts, 'delivery' | 'deliversOutOfHours' | 'duties'>;

export const isOnDuty = ({ duties }: Pick<Comes, 'duties'>, at: Date): boolean =>
  duties.some(({ from, until }) => from <= at && at < until);

/** Of its duties those in which it delivers; in the others it only answers the telephone. */
export const bringing = ({ duties }: Pick<Comes, 'duties'>): readonly OnDuty[] =>
  duties.filter(({ delivers }) => delivers);

/** At this moment somebody there brings a kit to a home. */
export const deliversAt = (facts: Comes, at: Date): boolean =>
  facts.deliversOutOfHours || isOnDuty({ duties: bringing(facts) }, at) || isOpen(facts.delivery, at);

/** The first moment from then on; null when it does not for months. */
export function nextDelivery(facts: Comes, at: Date): Date | null {
  if (deliversAt(facts, at)) return at;
  const moments = [
    nextOpening(facts.delivery, at),
    ...bringing(facts)
      .filter(({ from }) => from > at)
      .map(({ from }) => from),
  ].flatMap((moment) => moment?.getTime() ?? []);
  return moments.length > 0 ? new Date(Math.min(...moments)) : null;
}

/** How long it can bring kits to homes in a stretch of time; a duty during its own hours counts once. */
export function deliveryMinutes(facts: Comes, from: Date, until: Date): number {
  if (until <= from) return 0;
  if (facts.deliversOutOfHours) return (until.getTime() - from.getTime()) / MINUTE;
  const own = openMinutesBetween(facts.delivery, from, until);
  return bringing(facts).reduce((minutes, duty) => minutes + besides(facts, duty, from, until), own);
}

/** The first moment by which it delivered for so long, counted from then on; null when it does not for months. */
export function soonestAfter(facts: Comes, at: Date, minutes: number): Date | null {
  // In whole milliseconds: a part of one would never be counted off
  let left = minutes * MINUTE;
  for (let from = nextDelivery(facts, at); from;) {
    const until = new Date(from.getTime() + left);
    left -= Math.round(deliveryMinutes(facts, from, until) * MINUTE);
    if (left <= 0) return until;
    from = nextDelivery(facts, until);
  }
  return null;
}

function besides({ delivery }: Comes, duty: OnDuty, from: Date, until: Date): number {
  const begins = duty.from > from ? duty.from : from;
  const ends = duty.until < until ? duty.until : until;
  if (ends <= begins) return 0;
  return (ends.getTime() - begins.getTime()) / MINUTE - openMinutesBetween(delivery, begins, ends);
}
