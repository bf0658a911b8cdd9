import fc from 'fast-check';
import {
  determined,
  keyOf,
  note,
  numbersOf,
  PERIODS,
  type Codes,
  type Limits,
  type Numbers,
} from '../../../test/factories/deducing.js';
import type { Period } from '../period.js';
import { PUBLICATION, publishedPeriod, SCREEN, shownPeriod, type Shown, type SmallNumberRule } from './disclosure.js';

const CODES: Codes = ['A', 'B', 'C'];
const TODAY = '2028-02-01';

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

/** Everything that is told of the year, on the screen and in mails together. */
function knownOf(numbers: Numbers, tell: typeof toldOf = toldOf): Map<string, Limits> {
  const known = new Map<string, Limits>();
  for (const period of PERIODS)
    for (const { rule, total, cells } of tell(numbers, period)) {
      const region = keyOf(period.name, null);
      note(known, region, limitsOf(total, rule, numbers[region] ?? 0, true));
      cells?.forEach((cell, j) => {
        const key = keyOf(period.name, CODES[j] ?? '');
        note(known, key, limitsOf(cell, rule, numbers[key] ?? 0, false));
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

const few = fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.integer({ min: 4, max: 14 }) });
const months = fc.array(fc.tuple(few, fc.nat(4), fc.nat(1)), { minLength: 12, maxLength: 12 });

test('from the screen and the mails of all months, quarters and the year together nobody is found', () => {
  fc.assert(
    fc.property(months, (truth) => {
      const numbers = numbersOf(truth, CODES);
      expect(determined(numbers, knownOf(numbers), CODES)).toEqual([]);
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
  const numbers = numbersOf(
    Array.from({ length: 12 }, (_, i) => [20, 10, i === 4 ? 3 : 0]),
    CODES,
  );
  expect(determined(numbers, knownOf(numbers, careless), CODES)).toEqual([keyOf('2027', 'C'), keyOf('2027-Q2', 'C')]);
});
