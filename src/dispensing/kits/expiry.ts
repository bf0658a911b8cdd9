import { daysBetween, isPlainDate, lastDayOfMonth, type PlainDate } from '../../platform/calendar.js';

/** As printed or typed, 'YYYY-MM-DD'; day 00 is the last day of the month. Null when there is no such day. */
export function plainExpiry(text: string): PlainDate | null {
  const month = text.slice(0, 7);
  const day = text.slice(7) === '-00' && isPlainDate(`${month}-01`) ? lastDayOfMonth(month) : text;
  return isPlainDate(day) ? day : null;
}

/** As scanned, the six digits YYMMDD of GS1's element 17. */
export function scannedExpiry(digits: string, today: PlainDate): PlainDate | null {
  if (!/^\d{6}$/.test(digits)) return null;
  const year = yearNear(Number(digits.slice(0, 2)), Number(today.slice(0, 4)));
  return plainExpiry(`${year}-${digits.slice(2, 4)}-${digits.slice(4)}`);
}

/** GS1's rule: two digits mean the year between 49 years back and 50 years ahead. */
function yearNear(lastTwo: number, thisYear: number): number {
  const inThisCentury = thisYear - (thisYear % 100) + lastTwo;
  const apart = inThisCentury - thisYear;
  return inThisCentury + (apart >= 51 ? -100 : apart <= -50 ? 100 : 0);
}

export function earliestExpiry(lines: readonly { expiry: PlainDate }[]): PlainDate | null {
  return lines.reduce<PlainDate | null>(
    (earliest, { expiry }) => (earliest === null || expiry < earliest ? expiry : earliest),
    null,
  );
}

/** A kit may stand in a home for weeks, so it leaves the pharmacy with shelf life to spare. */
export function expiresTooSoon(earliestExpiry: PlainDate, today: PlainDate, minShelfLifeDays: number): boolean {
  return daysBetween(today, earliestExpiry) < minShelfLifeDays;
}

/** What lies in a kit is never good for so long: 2128 was meant to be 2028. */
const LONGEST_YEARS = 10;
export function isFarAway(expiry: PlainDate, today: PlainDate): boolean {
  return Number(expiry.slice(0, 4)) - Number(today.slice(0, 4)) > LONGEST_YEARS;
}
