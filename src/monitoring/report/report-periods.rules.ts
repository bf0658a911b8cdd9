import type { PlainDate } from '../../platform/calendar.js';
import { lastClosed, lastClosedPeriods, partsOf, periodAt, type Period } from '../period.js';

/** A month stands beside itself a year before. */
const BACK = { month: 13, quarter: 8 };

/** Of which period the municipalities are told: of a month that is the quarter that closed last. */
export function placesPeriod(period: Period, today: PlainDate): Period {
  if (period.kind !== 'month') return period;
  return lastClosed('quarter', period.until < today ? period.until : today);
}

/** The region's way to a period, the oldest first; of one that runs only what is closed. */
export function trendPeriods(period: Period, today: PlainDate): Period[] {
  if (period.kind === 'year') return partsOf(period).filter((part) => part.closed(today));
  return lastClosedPeriods(period.kind, period.closed(today) ? period.until : period.from, BACK[period.kind]);
}

export const yearEarlier = (period: Period): Period =>
  periodAt(period.kind, `${String(Number(period.from.slice(0, 4)) - 1)}${period.from.slice(4)}`);
