import {
  addDays,
  momentOf,
  monthOf,
  lastDayOfMonth,
  type PlainDate,
  type PlainMonth,
} from '../../platform/calendar.js';
import { workingDayOfMonth } from '../../platform/holidays.js';

const WORKING_DAY = 3;
const HOUR = '07:00';

/** The third working day of the month after, early: by then what happened in the last days has been recorded. */
export function reportDueAt(month: PlainMonth): Date {
  return momentOf(workingDayOfMonth(nextMonth(month), WORKING_DAY), HOUR);
}

/**
 * The months whose report is to be planned: up to the running one, whose day lies ahead, and after the last that was
 * planned, so that none is missed when the application was away for long.
 */
export function monthsToPlan(last: PlainMonth | null, since: PlainDate, today: PlainDate): PlainMonth[] {
  const months: PlainMonth[] = [];
  let month = last === null ? monthOf(since) : nextMonth(last);
  while (month <= monthOf(today)) {
    months.push(month);
    month = nextMonth(month);
  }
  return months;
}

const nextMonth = (month: PlainMonth): PlainMonth => monthOf(addDays(lastDayOfMonth(month), 1));
