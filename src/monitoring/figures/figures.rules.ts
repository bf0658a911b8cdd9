import type { PlainDate } from '../../platform/calendar.js';
import type { Course, CourseRow } from '../course/course.js';
import { shareShown, shownAlone, type Shown, type SmallNumberRule } from '../disclosure/disclosure.js';
import type { UptakeRow } from '../uptake-answer.js';
import { ENOUGH_KNOWN } from '../uptake-answer.rules.js';

export const FIGURE_KEYS = [
  'uptake',
  'timeliness',
  'coverage',
  'coverage-out-of-hours',
  'next',
  'practices',
  'conformity',
  'fill-rate',
  'lead-time',
  'supply',
  'use',
  'return',
  'waste',
  'reuse',
  'opioids',
  'demand',
  'experience',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

export interface FigureLine {
  key: FigureKey;
  /** A closed quarter, or the day itself. */
  of: string;
  numerator: Shown | null;
  denominator: Shown | null;
  /** Null where it is not told, not known or not asked for. */
  value: number | null;
  /** What chance alone may have done to it. */
  interval: { low: number; high: number } | null;
  completeness: number | null;
  why: 'insufficient-data' | 'small-number' | 'not-asked' | null;
  target: number | null;
}

export interface FiguresAnswer {
  dataDate: PlainDate;
  quarter: string;
  items: FigureLine[];
}

export interface CountedFigure {
  figure: 'practices' | 'conformity' | 'use' | 'return' | 'waste' | 'reuse' | 'opioids';
  numerator: number;
  denominator: number;
  known: number;
}

type Line = Omit<FigureLine, 'target'>;
const NONE = { numerator: null, denominator: null, value: null, interval: null, completeness: null };
/** Counts of organisations, of kits and of what is in them are not about people. */
const OF_PEOPLE = new Set<string>(['use', 'return']);

const exactly = (count: number): Shown => ({ kind: 'count', count });

export function countedLine(
  counted: CountedFigure | undefined,
  key: CountedFigure['figure'],
  of: string,
  rule: SmallNumberRule,
): Line {
  const { numerator = 0, denominator = 0, known = 0 } = counted ?? {};
  if (denominator === 0) return { key, of, ...NONE, why: 'insufficient-data' };
  const people = OF_PEOPLE.has(key);
  const told = (count: number) => (people ? shownAlone(count, rule, true) : exactly(count));
  const completeness = known / denominator;
  const share = people ? shareShown(numerator, denominator, rule, true) : numerator / denominator;
  const isKnown = completeness >= ENOUGH_KNOWN;
  return {
    ...{ key, of, completeness, interval: null },
    numerator: isKnown ? told(numerator) : null,
    denominator: told(denominator),
    value: isKnown ? share : null,
    why: !isKnown ? 'insufficient-data' : share === null ? 'small-number' : null,
  };
}

export function uptakeLine(row: UptakeRow, of: string): Line {
  const { shown, uptake, low, high, completeness, why, expected } = row;
  return {
    ...{ key: 'uptake', of, numerator: shown, denominator: exactly(Math.round(expected)), value: uptake, completeness },
    interval: low === null || high === null ? null : { low, high },
    why: why === null ? null : why === 'insufficient-data' || why === 'no-data' ? 'insufficient-data' : 'small-number',
  };
}

const FIRST = { 'lead-time': 'median', timeliness: 'median', 'fill-rate': 'filled' } as const;

/** A median has no numerator: beside it stand the cases that it is of. */
export function courseLine(course: Course, row: CourseRow, of: string): Line {
  const value = row.values[FIRST[course]] ?? null;
  const isKnown = row.why !== 'insufficient-data' && row.why !== 'no-data';
  return {
    ...{
      key: course,
      of,
      numerator: null,
      denominator: row.cases,
      value,
      interval: null,
      completeness: row.completeness,
    },
    why: value !== null ? null : isKnown ? 'small-number' : 'insufficient-data',
  };
}

/** Of things that are counted today and are not about people. */
export function todayLine(key: FigureKey, of: string, numerator: number, denominator: number): Line {
  if (denominator === 0) return { key, of, ...NONE, why: 'insufficient-data' };
  const counts = { numerator: exactly(Math.round(numerator)), denominator: exactly(Math.round(denominator)) };
  return { key, of, ...counts, value: numerator / denominator, interval: null, completeness: 1, why: null };
}

export const notAsked = (key: FigureKey, of: string): Line => ({ key, of, ...NONE, why: 'not-asked' });
