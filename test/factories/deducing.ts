import { partsOf, periodOf, type Period } from '../../src/monitoring/period.js';
import { SCREEN } from '../../src/monitoring/disclosure/disclosure.js';

export const YEAR = periodOf('2027') as Period;
export const QUARTERS = partsOf(YEAR);
export const PERIODS = [YEAR, ...QUARTERS, ...QUARTERS.flatMap(partsOf)];
/** So many municipalities, of which the attack tries every way of being one more or one fewer. */
export type Codes = readonly [string, string, string];

/** Between which a reader knows a number to lie. */
export interface Limits {
  low: number;
  high: number;
}
export type Numbers = Record<string, number>;
export const keyOf = (period: string, code: string | null) => `${period} ${code ?? 'region'}`;

/** Of each month how many of each municipality, nobody twice: all the numbers of the year. */
export function numbersOf(months: readonly (readonly number[])[], codes: Codes): Numbers {
  const numbers: Numbers = {};
  for (const { name, from, until } of PERIODS) {
    const within = months.filter((_, i) => {
      const month = `2027-${String(i + 1).padStart(2, '0')}-01`;
      return month >= from && month < until;
    });
    const of = codes.map((_, j) => within.reduce((sum, counts) => sum + (counts[j] ?? 0), 0));
    codes.forEach((code, j) => (numbers[keyOf(name, code)] = of[j] ?? 0));
    numbers[keyOf(name, null)] = of.reduce((sum, count) => sum + count, 0);
  }
  return numbers;
}

/** What one place tells of a number is added to what others told of it. */
export function note(known: Map<string, Limits>, key: string, { low, high }: Limits): void {
  const before = known.get(key) ?? { low: 0, high: Infinity };
  known.set(key, { low: Math.max(before.low, low), high: Math.min(before.high, high) });
}

/**
 * The numbers of municipalities and of the region that are small, not nought and not told, and have one value only that
 * agrees with all that is known. The sums of a year are a network: where a number can differ at all, it can by one, while
 * a quarter of a municipality and a month of the region each differ by one at most.
 */
export function determined(numbers: Numbers, known: Map<string, Limits>, codes: Codes): string[] {
  const fits = (key: string, by: number) => {
    const { low, high } = known.get(key) ?? { low: 0, high: Infinity };
    const value = (numbers[key] ?? 0) + by;
    return value >= low && value <= high;
  };
  const possible = new Set<string>();
  const tried = (changes: readonly number[], quarters: readonly number[]) => {
    codes.forEach((code, j) => {
      const sum = QUARTERS.reduce((total, _, q) => total + (changes[q * codes.length + j] ?? 0), 0);
      if (sum !== 0) possible.add(keyOf(YEAR.name, code));
    });
    changes.forEach((by, i) => {
      if (by !== 0)
        possible.add(keyOf(QUARTERS[Math.floor(i / codes.length)]?.name ?? '', codes[i % codes.length] ?? ''));
    });
    quarters.forEach((by, q) => {
      for (const shift of shiftsOf(q).get(by) ?? [])
        shift.forEach((one, m) => {
          if (one !== 0) possible.add(keyOf(partsOf(QUARTERS[q] as Period)[m]?.name ?? '', null));
        });
      if (by !== 0) possible.add(keyOf(QUARTERS[q]?.name ?? '', null));
    });
  };
  /** How the months of a quarter may differ, by what they differ together. */
  const shifts = QUARTERS.map((quarter) => {
    const months = partsOf(quarter);
    const found = new Map<number, number[][]>();
    for (let i = 0; i < 27; i++) {
      const shift = [(i % 3) - 1, (Math.floor(i / 3) % 3) - 1, Math.floor(i / 9) - 1];
      if (!months.every(({ name }, m) => fits(keyOf(name, null), shift[m] ?? 0))) continue;
      const sum = shift.reduce((total, one) => total + one, 0);
      found.set(sum, [...(found.get(sum) ?? []), shift]);
    }
    return found;
  });
  const shiftsOf = (q: number) => shifts[q] ?? new Map<number, number[][]>();
  const tryQuarter = (q: number, changes: readonly number[], quarters: readonly number[]): void => {
    if (q === QUARTERS.length) {
      const years = codes.map((_, j) => QUARTERS.reduce((sum, _, i) => sum + (changes[i * codes.length + j] ?? 0), 0));
      const all = years.reduce((sum, one) => sum + one, 0);
      if (fits(keyOf(YEAR.name, null), all) && codes.every((code, j) => fits(keyOf(YEAR.name, code), years[j] ?? 0)))
        tried(changes, quarters);
      return;
    }
    const { name } = QUARTERS[q] as Period;
    for (let i = 0; i < 27; i++) {
      const change = [(i % 3) - 1, (Math.floor(i / 3) % 3) - 1, Math.floor(i / 9) - 1];
      const sum = change.reduce((total, one) => total + one, 0);
      if (!codes.every((code, j) => fits(keyOf(name, code), change[j] ?? 0))) continue;
      if (!fits(keyOf(name, null), sum) || !shiftsOf(q).has(sum)) continue;
      tryQuarter(q + 1, [...changes, ...change], [...quarters, sum]);
    }
  };
  tryQuarter(0, [], []);
  return [...known].flatMap(([key, { low, high }]) => {
    const count = numbers[key] ?? 0;
    return count > 0 && count < SCREEN.below && low < high && !possible.has(key) ? [key] : [];
  });
}
