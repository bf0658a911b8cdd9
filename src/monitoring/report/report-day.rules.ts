import { addDays, momentOf, monthOf, type PlainDate } from '../../platform/calendar.js';
import { workingDayOfMonth } from '../../platform/holidays.js';
import { periodAt, periodOf, type Period, type PeriodKind } from '../period.js';

/** Early, but by then what happened in the last days has been recorded; the longer the period, the more there is to record. */
const WORKING_DAY: Record<PeriodKind, number> = { month: 3, quarter: 5, year: 10 };
const HOUR = '07:00';

/** A working day of the month after. */
export function reportDueAt({ kind, until }: Period): Date {
  return momentOf(workingDayOfMonth(monthOf(until), WORKING_DAY[kind]), HOUR);
}

/**
 * The periods whose report is to be planned: up to the running one, whose day lies ahead, and after the last that was
 * planned, so that none is missed when the application was away for long.
 */
export function periodsToPlan(kind: PeriodKind, last: string | null, since: PlainDate, today: PlainDate): Period[] {
  const planned = last === null ? null : periodOf(last);
  const periods: Period[] = [];
  let day = planned?.until ?? since;
  while (day <= today) {
    const period = periodAt(kind, day);
    periods.push(period);
    day = period.until;
  }
  return periods;
}

/** The edition that goes out next: of what is over and not yet sent, else of what runs. */
export function nextEdition(kind: PeriodKind, sent: readonly string[], now: Date, today: PlainDate): Period {
  const running = periodAt(kind, today);
  const before = periodAt(kind, addDays(running.from, -1));
  return !sent.includes(before.name) && reportDueAt(before) > now ? before : running;
}
