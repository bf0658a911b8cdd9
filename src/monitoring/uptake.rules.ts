import type { CountedDays } from './counted-days.rules.js';
import { poissonInterval } from './poisson-interval.js';

/** Deaths at home that could be foreseen in a year: what is estimated, and between which values. */
export interface Need {
  value: number;
  low: number;
  high: number;
}

export interface Uptake {
  expected: number;
  expectedLow: number;
  expectedHigh: number;
  /** A ratio, not a share: kits also go to people who die elsewhere. Null when no need is expected. */
  uptake: number | null;
  /** What chance alone may have done to the number of patients. */
  low: number | null;
  high: number | null;
  /** What the estimate of the need leaves open. */
  bandLow: number | null;
  bandHigh: number | null;
}

type Days = Pick<CountedDays, 'days' | 'daysInYear'>;

/**
 * Patients with a kit against those who were expected to die at home in the same days; null: how many is not told. A rounded number may stand for
 * others: then the limits are those of the least and of the most of them.
 */
export function uptakeOf(
  patients: number | null,
  need: Need,
  { days, daysInYear }: Days,
  { low: least, high: most } = { low: patients ?? 0, high: patients ?? 0 },
): Uptake {
  const inTheseDays = (aYear: number) => (aYear * days) / daysInYear;
  const expected = inTheseDays(need.value);
  const expectedLow = inTheseDays(need.low);
  const expectedHigh = inTheseDays(need.high);
  const per = (count: number | undefined, of: number) => (count === undefined || of === 0 ? null : count / of);
  const count = patients ?? undefined;
  return {
    expected,
    expectedLow,
    expectedHigh,
    uptake: per(count, expected),
    low: per(count && poissonInterval(least).low, expected),
    high: per(count === undefined ? count : poissonInterval(most).high, expected),
    bandLow: per(count && least, expectedHigh),
    bandHigh: per(count && most, expectedLow),
  };
}

/** The need of several municipalities together; the estimates err in the same direction, so their bands add up. */
export function needTogether(needs: readonly Need[]): Need {
  const sum = (of: keyof Need) => needs.reduce((total, need) => total + need[of], 0);
  return { value: sum('value'), low: sum('low'), high: sum('high') };
}
