import { addDays, type PlainDate } from '../platform/calendar.js';
import { coverageOf } from './coverage.rules.js';
import type { MonthFigures } from './month.rules.js';
import { lastClosed } from './period.js';
import { servedAreas, type CoverageMode, type InhabitedArea, type Supplier } from './served.rules.js';
import type { Trend } from './trend/trend.rules.js';

export const HEADLINES = ['uptake', 'coverage', 'coverage-out-of-hours', 'lead-time', 'not-taken'] as const;

/** One of the numbers that say how the network does, beside itself a year earlier. */
export interface Headline {
  kind: (typeof HEADLINES)[number];
  /** Of which quarter, month or day. */
  of: string;
  /** Null where it is not told or not known. */
  value: number | null;
  /** What chance alone may have done to it, where it is a number of people. */
  interval: { low: number; high: number } | null;
  before: { of: string; value: number | null };
  /** Up to now, the oldest first. */
  line: (number | null)[];
}

/** With what the network aims at, where it set that. */
export interface AimedHeadline extends Headline {
  target: number | null;
}

const MONTHS = 12;

/** The ends of the last closed months, the oldest first, and today. */
export function coverageDays(today: PlainDate): PlainDate[] {
  const months = [lastClosed('month', today)];
  while (months.length < MONTHS) months.push(lastClosed('month', months.at(-1)?.from ?? today));
  return [...months.reverse().map(({ until }) => addDays(until, -1)), today];
}

/** Who took part on each of these days. */
export type SuppliersOn = (day: PlainDate) => readonly Supplier[];

export function coverageHeadline(
  kind: 'coverage' | 'coverage-out-of-hours',
  areas: readonly InhabitedArea[],
  on: SuppliersOn,
  days: readonly PlainDate[],
): Headline {
  const mode: CoverageMode = kind === 'coverage' ? 'office' : 'outOfHours';
  // Before anybody took part there was no network yet; where afterwards nobody does, nobody is served
  const begun = days.findIndex((day) => on(day).length > 0);
  const line = days.map((day, i) =>
    begun < 0 || i < begun ? null : coverageOf(servedAreas(areas, on(day), mode)).coverage,
  );
  return { kind, ...ends(days, line, days.length - 1), interval: null, line };
}

export function uptakeHeadline({ points }: Trend): Headline | null {
  const last = points.at(-1);
  if (!last) return null;
  const line = points.map(({ uptake }) => uptake);
  const { low, high } = last;
  const interval = low === null || high === null ? null : { low, high };
  return {
    kind: 'uptake',
    ...ends(
      points.map(({ period }) => period),
      line,
      4,
    ),
    interval,
    line,
  };
}

/** Of closed months, the newest first. */
export function monthHeadline(kind: 'lead-time' | 'not-taken', closed: readonly MonthFigures[]): Headline {
  const months = [...closed].reverse();
  const line = months.map(({ leadTime, unanswered }) =>
    kind === 'lead-time' ? (leadTime?.median ?? null) : unanswered,
  );
  return {
    kind,
    ...ends(
      months.map(({ month }) => month),
      line,
      MONTHS,
    ),
    interval: null,
    line,
  };
}

/** The last of a line, and the one so many steps before it. */
function ends(names: readonly string[], line: readonly (number | null)[], stepsBefore: number) {
  const at = (place: number) => ({
    of: names.at(place) ?? '',
    value: names.length < -place ? null : (line.at(place) ?? null),
  });
  return { ...at(-1), before: at(-1 - stepsBefore) };
}
