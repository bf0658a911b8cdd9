import fc from 'fast-check';
import { partsOf, periodOf, type Period } from '../period.js';
import { PUBLICATION, publishedPeriod, SCREEN, shownPeriod, type Shown, type SmallNumberRule } from './disclosure.js';

const CODES = ['A', 'B', 'C'];
const TODAY = '2028-02-01';
const YEAR = periodOf('2027') as Period;
const QUARTERS = partsOf(YEAR);
const PERIODS = [YEAR, ...QUARTERS, ...QUARTERS.flatMap(partsOf)];

interface Limits {
  low: number;
  high: number;
}
/**
 * What a reader of the screen and of every mail knows of a number. A municipality of which the screen withholds it is not
 * small there, else it would say so; a mail withholds it too, whatever its size among what is mailed.
 */
function limitsOf(shown: Shown, rule: SmallNumberRule, count: number, ofRegion: boolean): Limits {
  switch (shown.kind) {
    case 'count': {
      const spread = Math.floor(rule.roundTo / 2);
      if (shown.count === 0) return { low: 0, high: 0 };
      return { low: Math.max(rule.below, shown.count - spread), high: shown.count + spread };
    }
    case 'below':
      return { low: rule.zeroShown || ofRegion ? 1 : 0, high: rule.below - 1 };
    case 'withheld':
      return { low: !ofRegion && count >= SCREEN.below ? SCREEN.below : 0, high: Infinity };
  }
}

type Numbers = Record<string, number>;
const keyOf = (period: string, code: string | null) => `${period} ${code ?? 'region'}`;

/** Of each month how many of each municipality, nobody twice: all the numbers of the year. */
function numbersOf(months: readonly (readonly number[])[]): Numbers {
  const numbers: Numbers = {};
  for (const { name, from, until } of PERIODS) {
    const within = months.filter((_, i) => {
      const month = `2027-${String(i + 1).padStart(2, '0')}-01`;
      return month >= from && month < until;
    });
    const of = CODES.map((_, j) => within.reduce((sum, counts) => sum + (counts[j] ?? 0), 0));
    CODES.forEach((code, j) => (numbers[keyOf(name, code)] = of[j] ?? 0));
    numbers[keyOf(name, null)] = of.reduce((sum, count) => sum + count, 0);
  }
  return numbers;
}

/** Everything that is told of the year, on the screen and in mails together. */
function knownOf(numbers: Numbers, tell: typeof toldOf = toldOf): Map<string, Limits> {
  const known = new Map<string, Limits>();
  const note = (key: string, { low, high }: Limits) => {
    const before = known.get(key) ?? { low: 0, high: Infinity };
    known.set(key, { low: Math.max(before.low, low), high: Math.min(before.high, high) });
  };
  for (const period of PERIODS)
    for (const { rule, total, cells } of tell(numbers, period)) {
      const region = keyOf(period.name, null);
      note(region, limitsOf(total, rule, numbers[region] ?? 0, true));
      cells?.forEach((cell, j) => {
        const key = keyOf(period.name, CODES[j] ?? '');
        note(key, limitsOf(cell, rule, numbers[key] ?? 0, false));
      });
    }
  return known;
}

function toldOf(numbers: Numbers, period: Period) {
  const patients = (name: string, code: string | null) => numbers[keyOf(name, code)] ?? 0;
  const asked = { patients, codes: CODES, today: TODAY };
  return [
    { rule: SCREEN, ...shownPeriod({ ...asked, rule: SCREEN }, period) },
    { rule: PUBLICATION, ...publishedPeriod({ ...asked, earlier: () => undefined }, period) },
  ];
}

/**
 * The numbers of municipalities and of the region that are small, not nought and not told, and have one value only that
 * agrees with all that is known. The sums of a year are a network: where a number can differ at all, it can by one, while
 * a quarter of a municipality and a month of the region each differ by one at most.
 */
function determined(numbers: Numbers, known: Map<string, Limits>): string[] {
  const fits = (key: string, by: number) => {
    const { low, high } = known.get(key) ?? { low: 0, high: Infinity };
    const value = (numbers[key] ?? 0) + by;
    return value >= low && value <= high;
  };
  const possible = new Set<string>();
  const tried = (changes: readonly number[], quarters: readonly number[]) => {
    CODES.forEach((code, j) => {
      const sum = QUARTERS.reduce((total, _, q) => total + (changes[q * CODES.length + j] ?? 0), 0);
      if (sum !== 0) possible.add(keyOf(YEAR.name, code));
    });
    changes.forEach((by, i) => {
      if (by !== 0)
        possible.add(keyOf(QUARTERS[Math.floor(i / CODES.length)]?.name ?? '', CODES[i % CODES.length] ?? ''));
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
      const years = CODES.map((_, j) => QUARTERS.reduce((sum, _, i) => sum + (changes[i * CODES.length + j] ?? 0), 0));
      const all = years.reduce((sum, one) => sum + one, 0);
      if (fits(keyOf(YEAR.name, null), all) && CODES.every((code, j) => fits(keyOf(YEAR.name, code), years[j] ?? 0)))
        tried(changes, quarters);
      return;
    }
    const { name } = QUARTERS[q] as Period;
    for (let i = 0; i < 27; i++) {
      const change = [(i % 3) - 1, (Math.floor(i / 3) % 3) - 1, Math.floor(i / 9) - 1];
      const sum = change.reduce((total, one) => total + one, 0);
      if (!CODES.every((code, j) => fits(keyOf(name, code), change[j] ?? 0))) continue;
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

const few = fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.integer({ min: 4, max: 14 }) });
const months = fc.array(fc.tuple(few, fc.nat(4), fc.nat(1)), { minLength: 12, maxLength: 12 });

test('from the screen and the mails of all months, quarters and the year together nobody is found', () => {
  fc.assert(
    fc.property(months, (truth) => {
      const numbers = numbersOf(truth);
      expect(determined(numbers, knownOf(numbers))).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 240_000);

test('whoever told each number by itself would give somebody away', () => {
  const careless = (numbers: Numbers, period: Period) => {
    const shown = (code: string | null): Shown => {
      const count = numbers[keyOf(period.name, code)] ?? 0;
      return count > 0 && count < SCREEN.below ? { kind: 'below', limit: SCREEN.below } : { kind: 'count', count };
    };
    return [{ rule: SCREEN, total: shown(null), cells: period.kind === 'month' ? null : CODES.map(shown) }];
  };
  const numbers = numbersOf(Array.from({ length: 12 }, (_, i) => [20, 10, i === 4 ? 3 : 0]));
  expect(determined(numbers, knownOf(numbers, careless))).toEqual([keyOf('2027', 'C'), keyOf('2027-Q2', 'C')]);
});
