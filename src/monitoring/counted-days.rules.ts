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
  const endOfLastMonth = addDays(periodAt('month', today).from, -1);
  return daysTo(period, fewThisMonth && endOfLastMonth >= period.from ? endOfLastMonth : today);
}

/** To the same day, and to the end of a month where that was one: February is February, however many days it has. */
export function sameDaysOfYearBefore({ period, lastDay }: CountedDays): CountedDays {
  const month = `${Number(lastDay.slice(0, 4)) - 1}${lastDay.slice(4, 7)}`;
  const endsMonth = lastDay === lastDayOfMonth(monthOf(lastDay));
  const sameDay = endsMonth ? lastDayOfMonth(month) : `${month}${lastDay.slice(7)}`;
  return daysTo(periodAt(period.kind, sameDay), sameDay);
}

/** All that must be counted to tell a period: how one is told depends on the others of its year, and of the year before. */
export function namesAround(period: Period, today: PlainDate): string[] {
  const year = Number(period.name.slice(0, 4));
  if (period.closed(today)) return namesOfYear(year);
  const ends = [today, addDays(periodAt('month', today).from, -1)];
  const toADay = ends.flatMap((day) =>
    (['year', 'quarter', 'month'] as const).map((kind) => daysTo(periodAt(kind, day), day)),
  );
  const names = toADay.flatMap((days) => [days.name, sameDaysOfYearBefore(days).name]);
  return [...new Set([...namesOfYear(year), ...namesOfYear(year - 1), ...names])];
}

/** A period with its parts and theirs: how it is told depends on them. */
export function namesWithin(period: Period): string[] {
  return [period.name, ...partsOf(period).flatMap(namesWithin)];
}

function namesOfYear(year: number): string[] {
  const whole = periodOf(String(year));
  return whole ? namesWithin(whole) : [];
}
