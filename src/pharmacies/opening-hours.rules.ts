import type { Weekday } from '../platform/calendar.js';
import type { Opening } from '../platform/opening-times.js';

export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const SHORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const NAMES = /^(ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?$/iu;
const ENGLISH: Record<string, Weekday> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };
const DAYS = /^(\p{L}+\.?(?:(?:\s*(?:t\/m|[-–,+])\s*|\s+(?:en|and|to)\s+)\p{L}+\.?)*)\s*:?\s+(.*)$/iu;
const SPAN =
  /^(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:u(?:ur)?)?\s*(?:-|–|tot|to)\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:u(?:ur)?)?$/iu;
const CLOSED = /^(gesloten|dicht|closed|-|–)$/iu;
const ALL_DAY = /^(24 ?uur|24 ?u|24\/24|dag en nacht|hele dag|24 hours|all day)$/iu;

/**
 * Opening hours as people keep them, "ma t/m vr 8.00-12.30, 13.00-17.30; za gesloten": a line or a semicolon apart, a day that is not
 * named is closed. One that ends before it begins ends the next day. Null when a part of it says nothing.
 */
export function hoursFrom(text: string): Opening[] | null {
  const found = new Map<Weekday, Opening[]>();
  for (const part of text
    .split(/[;\n]/)
    .map((line) => line.replace(/tot en met/giu, 't/m').trim())
    .filter(Boolean)) {
    const [, days = '', spans = ''] = DAYS.exec(part) ?? [];
    const which = daysIn(days);
    const when = spansIn(spans);
    if (!which || !when) return null;
    for (const weekday of which)
      found.set(weekday, [...(found.get(weekday) ?? []), ...when.map((span) => ({ weekday, ...span }))]);
  }
  return WEEK.flatMap((weekday) => found.get(weekday) ?? []).sort(inOrder);
}

/** A line a group of neighbouring days with the same hours; read back it is the same. */
export function hoursAsText(hours: readonly Opening[]): string {
  const spansOf = (weekday: Weekday) =>
    hours
      .filter((one) => one.weekday === weekday)
      .sort(inOrder)
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .join(', ');
  const groups: { from: Weekday; to: Weekday; spans: string }[] = [];
  for (const weekday of WEEK) {
    const spans = spansOf(weekday);
    const last = groups.at(-1);
    if (last?.spans === spans) last.to = weekday;
    else groups.push({ from: weekday, to: weekday, spans });
  }
  const open = groups.filter(({ spans }) => spans !== '');
  return open
    .map(({ from, to, spans }) => `${SHORT[from - 1] ?? ''}${to > from ? ` t/m ${SHORT[to - 1] ?? ''}` : ''} ${spans}`)
    .join('\n');
}

/** The first that begins before the one before it ends, on the same day. */
export function overlapping(hours: readonly Opening[]): number {
  const ends = ({ opens, closes }: Opening) => (closes <= opens ? '24:00' : closes);
  return hours.findIndex((one, index) =>
    hours.some(
      (other, i) => i < index && other.weekday === one.weekday && one.opens < ends(other) && other.opens < ends(one),
    ),
  );
}

const inOrder = (a: Opening, b: Opening) => a.weekday - b.weekday || a.opens.localeCompare(b.opens);

function daysIn(text: string): Weekday[] | null {
  const days: Weekday[] = [];
  for (const group of text.split(/\s*(?:,|\+|\ben\b|\band\b)\s*/iu)) {
    const [from, to] = group.split(/\s*(?:t\/m|-|–|\bto\b)\s*/iu).map(dayCalled);
    if (from === undefined || from === null || to === null) return null;
    for (let day = from; ; day = (day === 7 ? 1 : day + 1) as Weekday) {
      days.push(day);
      if (day === (to ?? from)) break;
    }
  }
  return new Set(days).size === days.length ? days : null;
}

function dayCalled(name: string): Weekday | null {
  const [, begin = ''] = NAMES.exec(name) ?? [];
  const dutch = SHORT.findIndex((day) => day === begin.toLowerCase());
  return dutch >= 0 ? (WEEK[dutch] ?? null) : (ENGLISH[begin.toLowerCase()] ?? null);
}

function spansIn(text: string): Omit<Opening, 'weekday'>[] | null {
  if (CLOSED.test(text.trim())) return [];
  if (ALL_DAY.test(text.trim())) return [{ opens: '00:00', closes: '24:00' }];
  const spans = text.split(/\s*(?:,|\ben\b|\band\b|\/)\s*/iu).map((part) => {
    const [all, h1 = '', m1 = '00', h2 = '', m2 = '00'] = SPAN.exec(part.trim()) ?? [];
    const [opens, closes] = [`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`];
    return all && isTime(opens) && (isTime(closes) || closes === '24:00') ? { opens, closes } : null;
  });
  return spans.every((span) => span !== null) ? spans : null;
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
