import type { PlainDate } from '../../platform/calendar.js';
import type { CourseRow } from '../course/course.js';
import { timeWithin, type Waited } from '../course/waiting-time.rules.js';
import {
  medianMayBeShown,
  shareShown,
  shownAlone,
  type Shown,
  type SmallNumberRule,
} from '../disclosure/disclosure.js';
import type { Concentration } from '../supply/concentration.rules.js';
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
  'newest-version',
  'fill-rate',
  'lead-time',
  'lead-time-working',
  'supply',
  'concentration',
  'use',
  'return',
  'return-days',
  'missing',
  'waste',
  'reuse',
  'euros',
  'opioids',
  'demand',
  'experience',
  'experience-avoided',
  'experience-minutes',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** What is neither of these is a share. */
export const FIGURE_UNITS: Partial<Record<FigureKey, 'hours' | 'days' | 'minutes' | 'euros' | 'index' | 'mark'>> = {
  ...{ 'lead-time': 'hours', 'lead-time-working': 'hours', timeliness: 'days', 'return-days': 'days' },
  ...{ euros: 'euros', concentration: 'index', experience: 'mark', 'experience-minutes': 'minutes' },
};

export interface FigureLine {
  key: FigureKey;
  /** A closed quarter, or the day itself. */
  of: string;
  numerator: Shown | null;
  denominator: Shown | null;
  /** Null where it is not told or not known. */
  value: number | null;
  /** What chance alone may have done to it. */
  interval: { low: number; high: number } | null;
  /** Where some of what it is made of is not told: between what it lies. */
  between?: { low: number; high: number } | null;
  completeness: number | null;
  why: 'insufficient-data' | 'small-number' | null;
  target: number | null;
}

export interface FiguresAnswer {
  dataDate: PlainDate;
  quarter: string;
  items: FigureLine[];
}

export interface CountedFigure {
  figure: 'practices' | 'conformity' | 'newest-version' | 'use' | 'return' | 'missing' | 'waste' | 'reuse' | 'opioids';
  numerator: number;
  denominator: number;
  known: number;
  /** Besides them: so many of which it cannot be known yet. */
  waiting?: number;
}

type Line = Omit<FigureLine, 'target'>;
const [HALF, CENTS] = [0.5, 100];
const NONE = { numerator: null, denominator: null, value: null, interval: null, completeness: null };
/** Counts of organisations, of kits on shelves and of what is in them are not about people; of kits that came to somebody they are. */
const OF_PEOPLE = new Set<string>(['use', 'return', 'missing', 'newest-version']);

const exactly = (count: number): Shown => ({ kind: 'count', count });

export function countedLine(
  counted: CountedFigure | undefined,
  key: CountedFigure['figure'],
  of: string,
  rule: SmallNumberRule,
): Line {
  const { numerator = 0, denominator = 0, known = 0, waiting = 0 } = counted ?? {};
  if (denominator === 0) return { key, of, ...NONE, why: 'insufficient-data' };
  const people = OF_PEOPLE.has(key);
  const told = (count: number) => (people ? shownAlone(count, rule, true) : exactly(count));
  const small = told(numerator);
  const completeness = known / (denominator + waiting);
  const share = people ? shareShown(numerator, denominator, rule, true) : numerator / denominator;
  const isKnown = completeness >= ENOUGH_KNOWN;
  return {
    ...{ key, of, completeness, interval: null },
    // Where the rest is small, the number itself is not, but beside the denominator it tells the rest
    numerator: !isKnown ? null : share === null && small.kind === 'count' ? { kind: 'withheld' } : small,
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

const MEASURE = {
  'lead-time': 'median',
  'lead-time-working': 'working',
  timeliness: 'median',
  'fill-rate': 'filled',
} as const;

/** A median has no numerator: beside it stand the cases that it is of. */
export function courseLine(key: keyof typeof MEASURE, row: CourseRow, of: string): Line {
  const value = row.values[MEASURE[key]] ?? null;
  const isKnown = row.why !== 'insufficient-data' && row.why !== 'no-data';
  return {
    ...{
      key,
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

/** How long kits stay away after the end; those that are still away count for as long as they were. */
export function returnDaysLine(waited: readonly Waited[], of: string, rule: SmallNumberRule): Line {
  const cases = waited.reduce((sum, one) => sum + one.cases, 0);
  const line = { key: 'return-days', of, ...NONE, denominator: shownAlone(cases, rule, true) } as const;
  if (cases === 0) return { ...line, why: 'insufficient-data' };
  const value = medianMayBeShown(cases, rule) ? timeWithin(HALF, waited) : null;
  return { ...line, value, completeness: 1, why: value === null ? 'small-number' : null };
}

export interface KitCost {
  /** Kits that came back. */
  kits: number;
  cents: number;
  /** Of what did not come back to be used again: how many units, and of how many a price is known. */
  units: number;
  priced: number;
}

export function costLine({ kits, cents, units, priced }: KitCost, of: string): Line {
  const completeness = units === 0 ? null : priced / units;
  const isKnown = completeness !== null && completeness >= ENOUGH_KNOWN;
  const euros = cents / CENTS;
  return {
    ...{ key: 'euros', of, interval: null, completeness, denominator: exactly(kits) },
    numerator: isKnown ? exactly(Math.round(euros)) : null,
    value: isKnown ? euros / kits : null,
    why: isKnown ? null : 'insufficient-data',
  };
}

/** A sum of squares has no numerator. */
export function concentrationLine({ index, between, requests }: Concentration, of: string): Line {
  const why = index === null ? ('small-number' as const) : null;
  return { key: 'concentration', of, ...NONE, denominator: requests, value: index, between, completeness: 1, why };
}

/** Of things that are counted today and are not about people. */
export function todayLine(key: FigureKey, of: string, numerator: number, denominator: number): Line {
  if (denominator === 0) return { key, of, ...NONE, why: 'insufficient-data' };
  const counts = { numerator: exactly(Math.round(numerator)), denominator: exactly(Math.round(denominator)) };
  return { key, of, ...counts, value: numerator / denominator, interval: null, completeness: 1, why: null };
}
