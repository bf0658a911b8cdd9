import type { PlainDate, Weekday } from '../platform/calendar.js';
import type { Hours, Opening } from '../platform/opening-times.js';
import { shortName, WEEK } from './opening-days.rules.js';
import type { KeptHours } from './opening-hours.js';
import { spansAsText } from './opening-spans.rules.js';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** As `openingTimesFrom` reads it: a line a group of neighbouring days with the same hours, then holidays, then what is other by date. */
export const openingTimesAsText = (times: KeptHours): string =>
  [weekAsText(times.hours), holidaysAsText(times), exceptionsAsText(times)].filter(Boolean).join('\n');

export const hoursOn = (hours: readonly Opening[], day: Weekday): Opening[] =>
  hours.filter(({ weekday }) => weekday === day);

export function weekAsText(hours: readonly Opening[]): string {
  const groups: { from: Weekday; to: Weekday; spans: string }[] = [];
  for (const weekday of WEEK) {
    const spans = spansAsText(hoursOn(hours, weekday));
    const last = groups.at(-1);
    if (last?.spans === spans) last.to = weekday;
    else groups.push({ from: weekday, to: weekday, spans });
  }
  return groups
    .filter(({ spans }) => spans !== '')
    .map(({ from, to, spans }) => `${shortName(from)}${to > from ? ` t/m ${shortName(to)}` : ''} ${spans}`)
    .join('\n');
}

const holidaysAsText = ({ openOnHolidays, holidayHours }: KeptHours): string =>
  openOnHolidays ? `feestdagen ${spansAsText(holidayHours) || 'open'}` : '';

export function exceptionsAsText({ closures, otherHours }: Pick<KeptHours, 'closures' | 'otherHours'>): string {
  const days = [...new Set(otherHours.map(({ day }) => day))].sort();
  const same = new Map<string, PlainDate[]>();
  for (const day of days)
    for (const [reason, hours] of byReason(otherHours.filter((one) => one.day === day))) {
      const said = `${spansAsText(hours)}${remark(reason)}`;
      same.set(said, [...(same.get(said) ?? []), day]);
    }
  const other = [...same].flatMap(([said, on]) =>
    inParts(on).map((part) => [part[0] ?? '', `${daysAsText(part)} ${said}`] as const),
  );
  const closed = closures.map(({ from, until, reason }) => {
    const when = until > from ? `${daysAsText([from])} t/m ${daysAsText([until])}` : daysAsText([from]);
    return [from, `${when} gesloten${remark(reason)}`] as const;
  });
  return [...closed, ...other]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, line]) => line)
    .join('\n');
}

const remark = (reason: string | null): string => (reason ? ` (${reason})` : '');

function byReason<T extends Hours & { reason: string | null }>(hours: readonly T[]): Map<string | null, T[]> {
  const found = new Map<string | null, T[]>();
  for (const one of hours) found.set(one.reason, [...(found.get(one.reason) ?? []), one]);
  return found;
}

/** A line of dates that can still be read. */
const inParts = (days: readonly PlainDate[]): PlainDate[][] =>
  days.length <= 12 ? [[...days]] : [days.slice(0, 12), ...inParts(days.slice(12))];

/** "24, 28 en 31 december 2026", "31 december 2026 en 4 januari 2027". */
export function daysAsText(days: readonly PlainDate[]): string {
  const words = days.map((day, i) => {
    const [year = '', month = '', number = ''] = day.split('-');
    const isLastOfMonth = days[i + 1]?.slice(0, 7) !== day.slice(0, 7);
    return `${String(Number(number))}${isLastOfMonth ? ` ${MONTHS[Number(month) - 1] ?? ''} ${year}` : ''}`;
  });
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
}
