import { dayOf, momentOf, type PlainDate } from '../platform/calendar.js';

const MINUTE = 60_000;

/** When something really happened: not in the future and not before what must have gone before; null when it could be. */
export function whyNotThen(at: Date, now: Date, notBefore: Date | undefined): 'in-the-future' | 'too-early' | null {
  if (at > now) return 'in-the-future';
  // A clock on a form shows no seconds, so the very same minute is never too early.
  const wholeMinute = notBefore && Math.floor(notBefore.getTime() / MINUTE) * MINUTE;
  return wholeMinute !== undefined && at.getTime() < wholeMinute ? 'too-early' : null;
}

/** A day that has passed is over at its end; of today only the part until now. Null for a day that is yet to come. */
export function momentOn(day: PlainDate, now: Date): Date | null {
  const today = dayOf(now);
  if (day > today) return null;
  return day === today ? now : momentOf(day, '23:59');
}
