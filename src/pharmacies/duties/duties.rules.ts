import { addDays, dayOf, momentOf, timeOf, type PlainDate } from '../../platform/calendar.js';
import { isWorkingDay } from '../../platform/holidays.js';
import type { PharmacySettings } from '../pharmacies.settings.js';

export interface Span {
  from: Date;
  until: Date;
}

/** A week, and a holiday after it: longer is a slip of the pen, and would hide that nobody is on duty. */
export const LONGEST_DUTY_DAYS = 8;

/** By the clock on the wall: who begins at five begins at five, also after the clocks changed. */
export function weeksLater<S extends Span>(duty: S, weeks: number): S {
  const later = (moment: Date) => momentOf(addDays(dayOf(moment), 7 * weeks), timeOf(moment));
  return { ...duty, from: later(duty.from), until: later(duty.until) };
}

export const overlaps = (one: Span, other: Span): boolean => one.from < other.until && other.from < one.until;

/** What a stretch of time asks of the roster and nobody covers: evenings, nights, weekends and holidays. */
export function gapsIn(duties: readonly Span[], within: Span, settings: PharmacySettings): Span[] {
  return covering(duties).reduce<Span[]>(
    (gaps, duty) => gaps.flatMap((gap) => without(gap, duty)),
    covering(outOfHours(within, settings)),
  );
}

/** Whether that is an evening, a night, a weekend or a holiday. */
export const isOutOfHours = (at: Date, settings: PharmacySettings): boolean =>
  outOfHours({ from: at, until: new Date(at.getTime() + 1) }, settings).length > 0;

/** Of each day what lies outside office hours, cut off at both ends of the stretch. */
function outOfHours({ from, until }: Span, settings: PharmacySettings): Span[] {
  const parts: Span[] = [];
  const hour = (day: PlainDate, of: 'duty.dayBegins' | 'duty.dayEnds') =>
    momentOf(day, `${String(settings[of]).padStart(2, '0')}:00`);
  for (let day = dayOf(from); momentOf(day, '00:00') < until; day = addDays(day, 1)) {
    const [midnight, next] = [momentOf(day, '00:00'), momentOf(addDays(day, 1), '00:00')];
    if (!isWorkingDay(day)) parts.push({ from: midnight, until: next });
    else
      parts.push(
        { from: midnight, until: hour(day, 'duty.dayBegins') },
        { from: hour(day, 'duty.dayEnds'), until: next },
      );
  }
  return parts
    .map((part) => ({ from: later(part.from, from), until: earlier(part.until, until) }))
    .filter((part) => part.from < part.until);
}

/** In order, and those that touch as one. */
function covering(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { from, until } of [...spans].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = apart.at(-1);
    if (last && from <= last.until) last.until = later(last.until, until);
    else apart.push({ from, until });
  }
  return apart;
}

const without = (gap: Span, duty: Span): Span[] =>
  overlaps(gap, duty)
    ? [
        { from: gap.from, until: earlier(gap.until, duty.from) },
        { from: later(gap.from, duty.until), until: gap.until },
      ].filter(({ from, until }) => from < until)
    : [gap];

const later = (one: Date, other: Date): Date => (one > other ? one : other);
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
