import type { PlainDate } from '../platform/calendar.js';
import type { Hours } from '../platform/opening-times.js';
import type { KeptHours } from './opening-hours.js';

/** What cannot be at once, at its field. */
export interface Clash {
  field: string;
  says: 'hoursWrong' | 'untilWrong' | 'closuresWrong' | 'closedAndOpen' | 'holidaysWrong' | 'tooFar';
}

export function clashIn(times: KeptHours, last: PlainDate): Clash | null {
  const { hours, openOnHolidays, holidayHours, closures, otherHours } = times;
  const at = (list: string, place: number, says: Clash['says'], of: string): Clash[] =>
    place < 0 ? [] : [{ field: `${list}.${String(place)}.${of}`, says }];
  const same = <T>(all: readonly T[], clash: (one: T, other: T) => boolean) =>
    all.findIndex((one, i) => all.slice(0, i).some((other) => clash(one, other)));
  const [first = null] = [
    ...at('hours', overlapping(hours), 'hoursWrong', 'opens'),
    ...at('holidayHours', overlapping(holidayHours), 'hoursWrong', 'opens'),
    ...(holidayHours.length > 0 && !openOnHolidays
      ? [{ field: 'openOnHolidays', says: 'holidaysWrong' as const }]
      : []),
    ...at('otherHours', overlapping(otherHours), 'hoursWrong', 'opens'),
    ...at(
      'otherHours',
      otherHours.findIndex(({ day }) => day > last),
      'tooFar',
      'day',
    ),
    ...at(
      'closures',
      closures.findIndex(({ until }) => until > last),
      'tooFar',
      'until',
    ),
    ...at(
      'closures',
      closures.findIndex(({ from, until }) => until < from),
      'untilWrong',
      'until',
    ),
    ...at(
      'closures',
      same(closures, (a, b) => a.from <= b.until && b.from <= a.until),
      'closuresWrong',
      'from',
    ),
    ...at(
      'closures',
      closures.findIndex((one) => one.from === one.until && otherHours.some(({ day }) => day === one.from)),
      'closedAndOpen',
      'from',
    ),
  ];
  return first;
}

/** The first that begins before another of its day ends. */
export function overlapping(hours: readonly (Hours & { weekday?: number; day?: string })[]): number {
  const ends = ({ opens, closes }: Hours) => (closes <= opens ? '24:00' : closes);
  return hours.findIndex((one, index) =>
    hours.some(
      (other, i) =>
        i < index &&
        other.weekday === one.weekday &&
        other.day === one.day &&
        one.opens < ends(other) &&
        other.opens < ends(one),
    ),
  );
}
