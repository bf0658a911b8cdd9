import { addDays, daysBetween, lastDayOfMonth, monthOf, type PlainDate } from '../platform/calendar.js';
import { partsOf, periodAt, periodOf, type Period } from './period.js';

/** The days of a period in which people and need are counted: all of them or, while it runs, those to a day. */
export interface CountedDays {
  /** By which the counts know them: '2026', or '2026/2026-11-18'. */
  name: string;
  period: Period;
  lastDay: PlainDate;
  /** Whether these are all days of the period. */
  whole: boolean;
  days: number;
  daysInYear: number;
}

/** Of a period that ended before that day: all its days. */
export function daysTo(period: Period, day: PlainDate): CountedDays {
  const end = addDays(period.until, -1);
  const whole = day >= end;
  const lastDay = whole ? end : day;
  return {
    name: whole ? period.name : `${period.name}/${lastDay}`,
    ...{ period, lastDay, whole },
    days: daysBetween(period.from, lastDay) + 1,
    daysInYear: period.daysInYear,
  };
}

/**
 * A running period counts to today. While the running month has too few patients to tell, it counts to the end of the
 * month before, so that nobody can subtract the months that are told and find them.
 */
export function countedDays(period: Period, today: PlainDate, fewThisMonth: boolean): CountedDays {
  const before = endOfLastMonth(today);
  return daysTo(period, fewThisMonth && before >= period.from ? before : today);
}

/** To the same day, and to the end of a month where that was one: February is February, however many days it has. */
export function sameDaysOfYearBefore({ period, lastDay }: CountedDays): CountedDays {
  const month = `${Number(lastDay.slice(0, 4)) - 1}${lastDay.slice(4, 7)}`;
  const endsMonth = lastDay === lastDayOfMonth(monthOf(lastDay));
  const sameDay = endsMonth ? lastDayOfMonth(month) : `${month}${lastDay.slice(7)}`;
  return daysTo(periodAt(period.kind, sameDay), sameDay);
}

/**
 * All that must be counted to tell a period. A closed one is told beside its parts; one that runs to today and to the end
 * of last month, beside the closed ones of its year, and as the same days of the year before.
 */
export function namesAround(period: Period, today: PlainDate): string[] {
  if (period.closed(today)) return namesWithin(period);
  const ends = [today, endOfLastMonth(today)];
  const toADay = ends.flatMap((day) => KINDS.map((kind) => daysTo(periodAt(kind, day), day)));
  const names = toADay.flatMap((days) => [days.name, sameDaysOfYearBefore(days).name]);
  const year = Number(period.name.slice(0, 4));
  const closed = namesOfYear(year).filter((name) => lastDayOf(name) < today);
  return [...new Set([...closed, ...namesOfYear(year - 1), ...names])];
}

/** Of a period that still runs the days up to today are counted by this name. */
export function nameByDay(name: string, today: PlainDate): string {
  const period = periodOf(name);
  return period && !period.closed(today) ? daysTo(period, today).name : name;
}

/**
 * What may be kept as it was counted: what pages of today ask whose last day is over for a day, so that whatever was being
 * written then is there; and what runs up to that day, so that only who came since is counted.
 */
export function namesToKeep(firstYear: number, today: PlainDate): string[] {
  const thisYear = periodAt('year', today);
  const years = Array.from({ length: Number(thisYear.name) - firstYear + 1 }, (_, i) => firstYear + i);
  const over = addDays(today, -2);
  const running = KINDS.map((kind) => daysTo(periodAt(kind, over), over).name);
  const names = [...years.flatMap(namesOfYear), ...namesAround(thisYear, today), ...running];
  return [...new Set(names)].filter((name) => lastDayOf(name) <= over);
}

/** A period with its parts and theirs: how it is told depends on them. */
export function namesWithin(period: Period): string[] {
  return [period.name, ...partsOf(period).flatMap(namesWithin)];
}

const KINDS = ['year', 'quarter', 'month'] as const;

function namesOfYear(year: number): string[] {
  const whole = periodOf(String(year));
  return whole ? namesWithin(whole) : [];
}

function lastDayOf(name: string): PlainDate {
  const [whole = '', day] = name.split('/');
  const period = periodOf(whole);
  if (!period) throw new RangeError(`no period: ${name}`);
  return day ?? addDays(period.until, -1);
}

const endOfLastMonth = (today: PlainDate): PlainDate => addDays(periodAt('month', today).from, -1);
