import { addDays, daysBetween, lastDayOfMonth, monthOf, type PlainDate } from '../platform/calendar.js';

/** Of the pilot; the view of periods begins with it too. */
export const FIRST_YEAR = 2020;

export type PeriodKind = 'year' | 'quarter' | 'month';

export interface Period {
  /** '2026', '2026-Q3' or '2026-10' */
  name: string;
  kind: PeriodKind;
  from: PlainDate;
  /** The first day that no longer belongs to it. */
  until: PlainDate;
  days: number;
  daysInYear: number;
  /** Only of a closed period may numbers per municipality be shown. */
  closed: (today: PlainDate) => boolean;
}

/** A name is read a thousand times when all that was counted is looked over, and there are no more than 17 names a year. */
const read = new Map<string, Period>();

export function periodOf(name: string): Period | null {
  const known = read.get(name) ?? periodRead(name);
  if (known) read.set(name, known);
  return known;
}

function periodRead(name: string): Period | null {
  const [, year, quarter, month] = /^(2\d{3})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(name) ?? [];
  if (year === undefined) return null;
  if (quarter !== undefined) return period(name, 'quarter', year, 3 * Number(quarter) - 2, 3 * Number(quarter));
  if (month !== undefined) return period(name, 'month', year, Number(month), Number(month));
  return period(name, 'year', year, 1, 12);
}

/** The period of this kind that ended last. */
export function lastClosed(kind: PeriodKind, today: PlainDate): Period {
  return periodAt(kind, addDays(periodAt(kind, today).from, -1));
}

/** The periods of this kind that ended last, the oldest first. */
export function lastClosedPeriods(kind: PeriodKind, today: PlainDate, count: number): Period[] {
  const found = [lastClosed(kind, today)];
  while (found.length < count) found.push(lastClosed(kind, found.at(-1)?.from ?? today));
  return found.reverse();
}

export function periodAt(kind: PeriodKind, day: PlainDate): Period {
  const month = Number(day.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  const names = { year: day.slice(0, 4), quarter: `${day.slice(0, 4)}-Q${quarter}`, month: monthOf(day) };
  const found = periodOf(names[kind]);
  if (!found) throw new RangeError(`no ${kind} holds ${day}`);
  return found;
}

/** Of what has a name of a period; else null. */
export function lastDayNamed(name: string): PlainDate | null {
  const found = periodOf(name);
  return found && addDays(found.until, -1);
}

/** A year in its quarters, a quarter in its months. */
export function partsOf({ name, kind, from }: Period): Period[] {
  const year = name.slice(0, 4);
  const first = Number(from.slice(5, 7));
  const names = {
    year: [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    quarter: [first, first + 1, first + 2].map((month) => `${year}-${twoDigits(month)}`),
    month: [],
  };
  return names[kind].flatMap((part) => periodOf(part) ?? []);
}

function period(name: string, kind: PeriodKind, year: string, firstMonth: number, lastMonth: number): Period {
  const from = `${year}-${twoDigits(firstMonth)}-01`;
  const until = addDays(lastDayOfMonth(`${year}-${twoDigits(lastMonth)}`), 1);
  return {
    name,
    kind,
    from,
    until,
    days: daysBetween(from, until),
    daysInYear: daysBetween(`${year}-01-01`, `${Number(year) + 1}-01-01`),
    closed: (today) => until <= today,
  };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
