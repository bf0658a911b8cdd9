import { addDays, type PlainDate } from '../platform/calendar.js';
import { holidays } from '../platform/holidays.js';
import { hoursOf, type Hours } from '../platform/opening-times.js';
import type { KeptHours } from './opening-hours.js';

/** Neighbouring days on which a pharmacy is not open as always, or on which one would doubt it. */
export interface ComingDays {
  from: PlainDate;
  until: PlainDate;
  hours: readonly Hours[];
  why: string | null;
}

/** As far as one looks ahead at holidays; what a pharmacy said itself is told however far ahead. */
const DAYS_AHEAD = 60;

export function comingDays(times: KeptHours, today: PlainDate): ComingDays[] {
  const soon = addDays(today, DAYS_AHEAD);
  const last = [soon, ...times.closures.map(({ until }) => until), ...times.otherHours.map(({ day }) => day)]
    .sort()
    .at(-1);
  const coming: ComingDays[] = [];
  for (let day = today; day <= (last ?? soon); day = addDays(day, 1)) {
    const said = whySaid(times, day);
    const holiday = day <= soon ? holidayOn(day) : undefined;
    if (said === undefined && holiday === undefined) continue;
    const hours = hoursOf(times, day).map(({ opens, closes }) => ({ opens, closes }));
    const next = { from: day, until: day, hours, why: said ?? holiday ?? null };
    const before = coming.at(-1);
    if (before?.until === addDays(day, -1) && isSame(before, next)) before.until = day;
    else coming.push(next);
  }
  return coming;
}

const isSame = (a: ComingDays, b: ComingDays) => JSON.stringify([a.hours, a.why]) === JSON.stringify([b.hours, b.why]);

const holidayOn = (day: PlainDate): string | undefined =>
  holidays(Number(day.slice(0, 4))).find(({ date }) => date === day)?.name;

/** Undefined when the pharmacy said nothing about that day. */
function whySaid({ closures, otherHours }: KeptHours, day: PlainDate): string | null | undefined {
  const other = otherHours.filter((hours) => hours.day === day);
  if (other.length > 0) return other.map(({ reason }) => reason).find(Boolean) ?? null;
  return closures.find(({ from, until }) => from <= day && day <= until)?.reason;
}
