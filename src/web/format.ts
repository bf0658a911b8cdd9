import { dayOf, daysBetween } from '../platform/calendar.js';
import { localeOf, type Language, type Reader } from './texts.js';

const ZONE = 'Europe/Amsterdam';

/** Making a format takes longer than writing a whole list with it, so each is made once. */
function kept<T>(make: (locale: string, options: object) => T): (reader: Reader, options: object) => T {
  const made = new Map<string, T>();
  return (reader, options) => {
    const locale = localeOf(reader);
    const name = `${locale} ${JSON.stringify(options)}`;
    const format = made.get(name) ?? make(locale, options);
    made.set(name, format);
    return format;
  };
}

const moments = kept((locale, options) => new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }));
const numbers = kept((locale, options) => new Intl.NumberFormat(locale, options));

/** A plain day has no zone: read it at noon, so that no clock can move it. */
export function formatDay(day: string, reader: Reader, length: 'long' | 'medium' | 'short' = 'long'): string {
  return moments(reader, { dateStyle: length }).format(new Date(`${day}T12:00:00Z`));
}

export function formatWeekday(day: string, reader: Reader): string {
  return moments(reader, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`));
}

/** Where the year is plain: '18 november'. */
export function formatDayOfYear(day: string, reader: Reader): string {
  return moments(reader, { day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`));
}

export function formatMonth(month: string, reader: Reader): string {
  return moments(reader, { month: 'long', year: 'numeric' }).format(new Date(`${month}-15T12:00:00Z`));
}

export function formatMoment(moment: Date | string, reader: Reader): string {
  return moments(reader, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}

/** Within a week a day is called by its name: 'maandag 09:00'; further away with its date. */
export function formatComing(moment: Date | string, reader: { language: Language; now: Date }): string {
  const day = dayOf(new Date(moment));
  const isNear = Math.abs(daysBetween(dayOf(reader.now), day)) < 7;
  const date = isNear ? moments(reader, { weekday: 'long' }).format(new Date(moment)) : formatWeekday(day, reader);
  return `${date} ${formatTime(moment, reader)}`;
}

/** Where the year is plain: '18 nov 09:30'. */
export function formatMomentOfYear(moment: Date | string, reader: Reader): string {
  return moments(reader, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/** In a list, where there is little room: this year goes without saying. */
export function formatMomentInList(moment: Date | string, reader: Reader, now: Date): string {
  const yearOf = (at: Date) => dayOf(at).slice(0, 4);
  const isThisYear = yearOf(new Date(moment)) === yearOf(now);
  return (isThisYear ? formatMomentOfYear : formatMoment)(moment, reader);
}

export function formatTime(moment: Date | string, reader: Reader): string {
  return moments(reader, { timeStyle: 'short' }).format(new Date(moment));
}

export function formatNumber(number: number, reader: Reader, decimals = 0): string {
  return numbers(reader, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(number);
}

/** With as many decimals as it has, three at most. */
export function formatAmount(amount: number, reader: Reader): string {
  return new Intl.NumberFormat(localeOf(reader), { maximumFractionDigits: 3 }).format(amount);
}

export function formatPercent(share: number, reader: Reader, decimals = 0): string {
  return numbers(reader, { style: 'percent', maximumFractionDigits: decimals }).format(share);
}

export function formatMoney(euros: number, reader: Reader): string {
  return numbers(reader, { style: 'currency', currency: 'EUR' }).format(euros);
}

export function formatList(words: readonly string[], reader: Reader): string {
  return new Intl.ListFormat(localeOf(reader)).format(words);
}
