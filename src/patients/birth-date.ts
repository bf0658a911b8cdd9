import { isPlainDate } from '../platform/calendar.js';
import { tidyLine } from '../web/input/tidy.js';

/**
 * As much as is known of a day: YYYY-MM-DD, YYYY-MM or YYYY. What is not known is not there, as ISO 8601 and FHIR write it: noughts in its place
 * are a day to some programs and a fault to others, and what is shorter still sorts and compares as text.
 */
export type BirthDate = string;

const NOBODY_WAS_BORN_BEFORE = '1900-01-01';
const BETWEEN = /\s*[-/.\u2010-\u2015]\s*|\s+/u;
const UNKNOWN = /^(0{1,2}|\?{1,2}|x{1,2}|onbekend|unknown)?$/iu;
/** Of a file: 19410309 and 09031941 cannot be each other, since no month is the 19th or 20th. */
const RUN_TOGETHER = /^(?:((?:19|20)\d\d)(0\d|1[0-2])([0-3]\d)|([0-3]\d)(0\d|1[0-2])((?:19|20)\d\d))$/;

/** 9-3-1941, 00-00-1931, 07-1931 or 1931-00-00 as it is kept; what is none of these stays, to be refused. */
export function birthDateFrom(text: string): BirthDate {
  const plain = tidyLine(text);
  const [year = '', month = '', day = ''] = partsOf(monthsAsNumbers(plain));
  const known = [year, ...[month, day].filter((part) => !UNKNOWN.test(part)).map((part) => part.padStart(2, '0'))];
  // Nobody knows the day and not its month.
  return year === '' || (UNKNOWN.test(month) && !UNKNOWN.test(day)) ? plain : known.join('-');
}

export type Lacking = 'birthMonthMissing' | 'birthYearMissing' | 'birthYearShort';

/** What somebody who typed this left out, of a text that is no date. */
export function lackingIn(text: string): Lacking | null {
  const parts = monthsAsNumbers(tidyLine(text)).split(BETWEEN);
  const [year = '', month = '', day = ''] = partsOf(monthsAsNumbers(text));
  if (year !== '') return UNKNOWN.test(month) && !UNKNOWN.test(day) ? 'birthMonthMissing' : null;
  if (parts.length !== 3 || !parts.every((part) => /^\d{0,2}$/.test(part)) || parts.join('') === '') return null;
  // A form writes the year in front, people behind.
  return parts[0] === '' || parts[2] === '' ? 'birthYearMissing' : 'birthYearShort';
}

const MONTHS: readonly RegExp[] = [
  ...[/\bjan(?:uari|uary)?\b\.?/iu, /\bfeb(?:r|ruari|ruary)?\b\.?/iu, /\b(?:mrt|maart|mar|march)\b\.?/iu],
  ...[/\bapr(?:il)?\b\.?/iu, /\b(?:mei|may)\b\.?/iu, /\bjun[ie]?\b\.?/iu, /\bjul[iy]?\b\.?/iu],
  ...[/\baug(?:ustus|ust)?\b\.?/iu, /\bsept?(?:ember)?\b\.?/iu, /\bo[kc]t(?:ober)?\b\.?/iu],
  ...[/\bnov(?:ember)?\b\.?/iu, /\bde[ck](?:ember)?\b\.?/iu],
];
const monthsAsNumbers = (text: string): string =>
  MONTHS.reduce((read, month, i) => read.replace(month, String(i + 1)), text);

const LAST_DAY = 31;
/** 41 is no day and no month, and of somebody who lives no other year than 1941; up to 31 it may be any of them, and is asked. */
const yearInFull = (part: string): string => (/^\d\d$/.test(part) && Number(part) > LAST_DAY ? `19${part}` : part);

/** Year, month and day, as far as they stand there, whichever way round. */
function partsOf(plain: string): string[] {
  const written = RUN_TOGETHER.exec(plain)?.slice(1).filter(Boolean) ?? plain.split(BETWEEN);
  const parts = written.length === 3 ? written.map((part, i) => (i === 1 ? part : yearInFull(part))) : written;
  if (parts.length > 3) return [];
  const inOrder = /^\d{4}$/.test(parts.at(0) ?? '') ? parts : parts.reverse();
  return /^\d{4}$/.test(inOrder.at(0) ?? '') ? inOrder : [];
}

/** A day, month or year that there is, and in which somebody who lives can have been born. */
export function isBirthDate(text: string): text is BirthDate {
  const first = text.length < 10 ? `${text}-01-01`.slice(0, 10) : text;
  return /^\d{4}(-\d\d)?(-\d\d)?$/.test(text) && isPlainDate(first) && first >= NOBODY_WAS_BORN_BEFORE;
}

/** The same day, as far as both are known. */
export const mayBeOneDay = (one: BirthDate, other: BirthDate): boolean =>
  one.startsWith(other) || other.startsWith(one);

/** How the day can have been written down by whoever knew less of it: itself, its month and its year. */
export const knownLess = (date: BirthDate): BirthDate[] =>
  [date.slice(0, 4), date.slice(0, 7), date].filter((known, i, all) => all.indexOf(known) === i);
