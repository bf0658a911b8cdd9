import { addDays, daysBetween, weekday, type PlainDate } from '../../platform/calendar.js';

/** A week by its Monday, or further on a month by its first day. */
export interface ExpiryPeriod {
  from: PlainDate;
  isMonth: boolean;
}

/** So far ahead one plans by the week. */
const WEEKS_AHEAD_DAYS = 182;

export function expiryPeriod(expiry: PlainDate, today: PlainDate): ExpiryPeriod {
  const isMonth = daysBetween(today, expiry) > WEEKS_AHEAD_DAYS;
  return { isMonth, from: isMonth ? `${expiry.slice(0, 7)}-01` : addDays(expiry, 1 - weekday(expiry)) };
}

export interface ByPeriod extends ExpiryPeriod {
  count: number;
}

/** How much expires in each week or month, the first at the top. */
export function byPeriod(all: readonly { expiry: PlainDate; count: number }[], today: PlainDate): ByPeriod[] {
  const periods = new Map<string, ByPeriod>();
  for (const { expiry, count } of all) {
    const period = expiryPeriod(expiry, today);
    const key = `${period.from} ${period.isMonth}`;
    periods.set(key, { ...period, count: (periods.get(key)?.count ?? 0) + count });
  }
  return [...periods.values()].sort((one, other) => one.from.localeCompare(other.from));
}
