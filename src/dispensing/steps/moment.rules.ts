import { dayOf, momentOf, type PlainDate } from '../../platform/calendar.js';

/** A day that has passed is over at its end; of today only the part until now. Null for a day that is yet to come. */
export function momentOn(day: PlainDate, now: Date): Date | null {
  const today = dayOf(now);
  if (day > today) return null;
  return day === today ? now : momentOf(day, '23:59');
}
