import type { Weekday } from '../platform/calendar.js';

export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** A day on which hours of their own may be kept, every week or every holiday. */
export type OpenDay = Weekday | 'holiday';

const SHORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const NAMES = /^(ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?$/iu;
const ENGLISH: Record<string, Weekday> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };
const GROUPS: readonly [RegExp, readonly OpenDay[]][] = [
  [/^(op )?(dagelijks|elke dag|iedere dag|alle dagen|daily|every day)$/iu, WEEK],
  [/^(op )?(werkdagen|weekdagen|doordeweeks|working days|weekdays)$/iu, [1, 2, 3, 4, 5]],
  [/^(in het )?(weekend|weekeinde)$/iu, [6, 7]],
  [/^(ook )?(op )?(feestdagen|feestdag|holidays|public holidays)$/iu, ['holiday']],
];

export const shortName = (day: Weekday): string => SHORT[day - 1] ?? '';

/** "ma t/m vr", "za, zo en feestdagen", "dagelijks"; null when one of them is no day, or is named twice. */
export function daysIn(text: string): OpenDay[] | null {
  const days = text.split(/\s*(?:,|\+|&|\ben\b|\band\b)\s*/iu).map(groupIn);
  if (!days.every((group) => group !== null)) return null;
  return new Set(days.flat()).size === days.flat().length ? days.flat() : null;
}

export function dayCalled(name: string): Weekday | null {
  const [, begin = ''] = NAMES.exec(name) ?? [];
  const dutch = SHORT.findIndex((day) => day === begin.toLowerCase());
  return dutch >= 0 ? (WEEK[dutch] ?? null) : (ENGLISH[begin.toLowerCase()] ?? null);
}

function groupIn(text: string): readonly OpenDay[] | null {
  const group = GROUPS.find(([called]) => called.test(text.trim()));
  if (group) return group[1];
  const ends = text.split(/\s*(?:t\/m|-|–|\bto\b)\s*/iu).map(dayCalled);
  const [from, to = from] = ends;
  if (!from || !to || ends.length > 2) return null;
  const days: Weekday[] = [from];
  for (let day = from; day !== to; days.push(day)) day = day === 7 ? 1 : ((day + 1) as Weekday);
  return days;
}
