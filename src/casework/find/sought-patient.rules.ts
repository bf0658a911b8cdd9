import { birthDateFrom, isBirthDate, type BirthDate } from '../../patients/birth-date.js';
import type { SoughtPatient } from '../../patients/patient-search.service.js';
import type { PlainDate } from '../../platform/calendar.js';
import { plainBsn } from '../../web/input/bsn.js';
import { plainPostcode } from '../../web/input/postcode.js';
import { hasLetter, tidyLine } from '../../web/input/tidy.js';

/** A day as people write it, or a month of one of whom no more is known. */
const DAY =
  /(?<![\p{L}\d-])(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d\d)|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{4}|(?:\d{1,2}[- ])?(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\.?[- ]\d{4}|(?:19|20)\d{6}|\d{4}(?:19|20)\d\d)(?![\d-])/iu;
/** Of somebody of whom no more than the year is known; it is no beginning of a postcode. */
const YEAR = /(?<![\p{L}\d-])(?:19|20)\d\d(?![\d-]|\s?[a-z]{2}(?![\p{L}\d]))/iu;
const SHORT_YEAR = /^(\d{1,2}[-/. ]\d{1,2}[-/. ])(\d\d)$/;
const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3}\s?[a-z]{2}(?![\p{L}\d])/iu;
const MOST_WORDS = 8;

/** Which patient a text asks for: by BSN, by name and birth date, or by where they live; null when it asks for none. */
export function soughtPatient(text: string, today: PlainDate): SoughtPatient | null {
  const line = tidyLine(text);
  const bsn = /^\D*\d(?:[\s./-]?\d){8}$/.test(line) ? plainBsn(line) : null;
  if (bsn) return { by: 'bsn', bsn };
  const [birthDates, withoutDay] = cutDay(line, today);
  const [postcode, rest] = cutPostcode(withoutDay);
  const names = namesIn(rest);
  if (birthDates.length > 0 && names.length > 0)
    return { by: 'name', names, birthDates, ...(postcode && { postcode }) };
  if (birthDates.length > 0 && postcode) return { by: 'birth-date-and-postcode', birthDates, postcode };
  return postcode && rest === '' ? { by: 'postcode', postcode } : null;
}

/** What of a patient was typed that is not enough to look by: a name alone, or a birth date alone. */
export type HalfSought = 'name' | 'birth-date';

export function halfSought(text: string, today: PlainDate): HalfSought | null {
  const line = tidyLine(text);
  if (soughtPatient(line, today)) return null;
  const [birthDates, rest] = cutDay(line, today);
  if (birthDates.length > 0) return rest === '' ? 'birth-date' : null;
  return /^[\p{L}\p{M}.,'’ -]{2,60}$/u.test(line) && hasLetter(line) ? 'name' : null;
}

function cutDay(line: string, today: PlainDate): [BirthDate[], string] {
  const [typed] = DAY.exec(line) ?? (hasLetter(line) ? YEAR.exec(line) : null) ?? [];
  if (typed === undefined) return [[], line];
  const days = inFull(typed)
    .map(birthDateFrom)
    .filter((day) => isBirthDate(day) && day <= today);
  return days.length > 0 ? [days, tidyLine(line.replace(typed, ' '))] : [[], line];
}

/** 17-05-20 may be of a child and of somebody of a hundred; what lies ahead is nobody's. */
function inFull(typed: string): string[] {
  const [, day, year] = SHORT_YEAR.exec(typed) ?? [];
  return day && year ? ['19', '20'].map((century) => `${day}${century}${year}`) : [typed];
}

function cutPostcode(line: string): [string | null, string] {
  const [typed] = POSTCODE.exec(line) ?? [];
  const postcode = typed === undefined ? null : plainPostcode(typed);
  return typed !== undefined && postcode ? [postcode, tidyLine(line.replace(typed, ' '))] : [null, line];
}

/**
 * The surnames that may stand in it: a first name or initials may stand before them, or behind a comma. What is not one of those meets nobody.
 */
function namesIn(text: string): string[] {
  const words = text
    .split(/[\s,]+/u)
    .filter(hasLetter)
    .slice(0, MOST_WORDS);
  const ends = words.map((_, place) => words.slice(place).join(' '));
  const beginnings = words.map((_, place) => words.slice(0, place).join(' '));
  return [...new Set([...ends, ...beginnings])].filter((name) => hasLetter(name));
}
