import { addDays, daysBetween, isPlainDate, weekday, type PlainDate } from '../platform/calendar.js';
import { holidays } from '../platform/holidays.js';
import { dayCalled } from './opening-days.rules.js';

export interface Period {
  from: PlainDate;
  until: PlainDate;
}
/** A day as it is written: its month or year may follow from what stands to its right, or from today. */
interface Written {
  weekday: string;
  year: number | null;
  month: number | null;
  in: (year: number, month: number) => PlainDate | null;
}
interface Read {
  date: PlainDate;
  month: number | null;
  hasYear: boolean;
}

const MONTHS = [
  ...[/^(jan|januari|january)$/, /^(feb|febr|februari|february)$/, /^(mrt|maart|mar|march)$/, /^(apr|april)$/],
  ...[/^(mei|may)$/, /^(jun|juni|june)$/, /^(jul|juli|july)$/, /^(aug|augustus|august)$/],
  ...[/^(sep|sept|september)$/, /^(okt|oktober|oct|october)$/, /^(nov|november)$/, /^(dec|december)$/],
];
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const NUMBERS = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}))?$/;
const WORDS = /^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?(?:\s+(\p{L}{3,9})\.?)?(?:\s+(\d{4}))?$/u;
const NAMED = /^(.+?)(?:\s+(\d{4}))?$/u;
/** Two digits around a dash are days of one month. */
const RANGE = /\s*\bt\/m\b\s*|\s+(?:-|–|to)\s+|(?<=^\d{1,2})\s*[-–]\s*(?=\d{1,2}\s+\p{L})/u;

/** "24 en 31 december", "24-12 t/m 2-1", "2e paasdag": the days it says, the coming ones where it names no year; null when one cannot be. */
export function periodsIn(text: string, today: PlainDate): Period[] | null {
  const items = text
    .toLowerCase()
    .replace(/^op\s+/, '')
    .split(/\s*(?:,|&|\+|\ben\b|\band\b)\s*/u)
    .map((item) => item.split(RANGE).map(writtenIn));
  let right: Read | null = null;
  const periods: Period[] = [];
  for (const ends of items.reverse()) {
    const dates: PlainDate[] = [];
    for (const written of ends.reverse()) {
      right = written && readOf(written, right, dates.length > 0, today);
      if (!right) return null;
      dates.unshift(right.date);
    }
    const [from = '', until = from] = dates;
    if (dates.length > 2 || from > until) return null;
    periods.unshift({ from, until });
  }
  return periods;
}

/** Every day of a period; none of one that is longer than anybody means. */
export function daysOf({ from, until }: Period, most: number): PlainDate[] {
  if (daysBetween(from, until) >= most) return [];
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, days) => addDays(from, days));
}

function readOf(written: Written, right: Read | null, begins: boolean, today: PlainDate): Read | null {
  const month = written.month ?? right?.month ?? null;
  const date = dateOf({ ...written, in: (year) => written.in(year, month ?? 0) }, right, begins, today);
  if (!date || (written.weekday && dayCalled(written.weekday) !== weekday(date))) return null;
  return { date, month, hasYear: written.year !== null || right?.hasYear === true };
}

/**
 * Without a month: in that of the day to its right. Without a year: the last one before what stands to its right, when that has a year or
 * ends the period that begins here; else the next one from today.
 */
function dateOf(written: Written, right: Read | null, begins: boolean, today: PlainDate): PlainDate | null | undefined {
  const inYear = (year: number) => written.in(year, 0);
  const yearOf = (day: PlainDate) => Number(day.slice(0, 4));
  if (written.year !== null) return inYear(written.year);
  if (right && written.month === null) return inYear(yearOf(right.date));
  if (right && (begins || right.hasYear))
    return [yearOf(right.date), yearOf(right.date) - 1].map(inYear).find((day) => day && day <= right.date);
  return [yearOf(today), yearOf(today) + 1].map(inYear).find((day) => day && day >= today);
}

function writtenIn(text: string): Written | null {
  const [first = '', ...others] = text.trim().split(' ');
  const isDay = others.length > 0 && dayCalled(first) !== null;
  const [day, rest] = isDay ? [first, others.join(' ')] : ['', text.trim()];
  const [, y = '', m = '', d = ''] = ISO.exec(rest) ?? [];
  if (y)
    return { weekday: day, year: Number(y), month: Number(m), in: (year) => plainDate(year, Number(m), Number(d)) };
  const [, name = '', named = ''] = NAMED.exec(rest) ?? [];
  if (called(name, 2000))
    return { weekday: day, year: named ? Number(named) : null, month: 0, in: (year) => called(name, year) };
  const [, number = '', word = '', year = ''] = NUMBERS.exec(rest) ?? WORDS.exec(rest) ?? [];
  if (!number) return null;
  const month =
    word === '' ? null : /^\d/.test(word) ? Number(word) : MONTHS.findIndex((begin) => begin.test(word)) + 1;
  if (month === 0 || (!year && couldBeHours(rest))) return null;
  return { weekday: day, year: year ? Number(year) : null, month, in: (in_, of) => plainDate(in_, of, Number(number)) };
}

/** 8-12 are hours of which somebody forgot to say the day, 24-12 is Christmas Eve. */
function couldBeHours(text: string): boolean {
  const [first = 0, second = 0] = text.split(/\s?-\s?/).map(Number);
  return first < second;
}

function plainDate(year: number, month: number, day: number): PlainDate | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${String(year)}-${two(month)}-${two(day)}`;
  return isPlainDate(date) ? date : null;
}

/** A day that goes by its name. */
function called(name: string, year: number): PlainDate | null {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(eerste|1ste) /, '1e ')
      .replace(/^(tweede|2de) /, '2e ');
  const known = holidays(year);
  const easter = known.find((holiday) => holiday.name === 'Eerste paasdag')?.date ?? '';
  const others: Record<string, PlainDate> = {
    ...{
      'goede vrijdag': addDays(easter, -2),
      hemelvaart: addDays(easter, 39),
      bevrijdingsdag: `${String(year)}-05-05`,
    },
    ...{ pakjesavond: `${String(year)}-12-05`, kerstavond: `${String(year)}-12-24` },
    ...{
      oudejaarsdag: `${String(year)}-12-31`,
      oudjaarsdag: `${String(year)}-12-31`,
      oudjaar: `${String(year)}-12-31`,
    },
  };
  return known.find((holiday) => plain(holiday.name) === plain(name))?.date ?? others[plain(name)] ?? null;
}
