import fc from 'fast-check';
import { chanceOfDifference, differenceOf } from './two-counts.rules.js';

const of = (count: number, expected = 100) => ({ count, expected });

test('the example of R’s own manual, lung cancer in Fredericia: 11 in 800 against 21 in 3011', () => {
  expect(chanceOfDifference(of(11, 800), of(21, 3011))).toBeCloseTo(0.07967, 5);
});

test('one against nine in as much need: 22 of 1024', () => {
  expect(chanceOfDifference(of(1), of(9))).toBeCloseTo(22 / 1024, 12);
  expect(chanceOfDifference(of(5), of(5))).toBe(1);
});

test('twice the need: of three people none before is 8 in 27, and the other end is likelier', () => {
  // Two in three fall into the later period: 1, 6, 12 and 8 of 27
  expect(chanceOfDifference(of(0, 50), of(3, 100))).toBeCloseTo(15 / 27, 12);
  expect(chanceOfDifference(of(3, 50), of(0, 100))).toBeCloseTo(1 / 27, 12);
});

// Dixon and Massey, table of the sign test, two-sided at 5 %: the largest smaller count that is one
test.each([
  [6, 0],
  [8, 0],
  [9, 1],
  [11, 1],
  [12, 2],
  [15, 3],
  [17, 4],
  [20, 5],
  [23, 6],
  [25, 7],
  [30, 9],
  [40, 13],
  [50, 17],
  [60, 21],
  [70, 26],
  [80, 30],
  [90, 35],
  [100, 39],
])('of %i in two periods alike, %i in one is a difference and one more is none', (all, few) => {
  expect(differenceOf(of(all - few), of(few))).toBe('lower');
  expect(differenceOf(of(few), of(all - few))).toBe('higher');
  expect(differenceOf(of(all - few - 1), of(few + 1))).toBe('unsaid');
});

test('were nothing changed, no more than one comparison in twenty would be called a difference', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (all, one, other) => {
      const share = other / (one + other);
      let chance = (1 - share) ** all;
      let called = 0;
      for (let k = 0; k <= all; k++) {
        if (differenceOf(of(all - k, one), of(k, other)) !== 'unsaid') called += chance;
        chance *= ((all - k) / (k + 1)) * (other / one);
      }
      expect(called).toBeLessThan(0.05);
    }),
  );
});

test('without a need there is nothing to compare, and many thousands take no longer than a page may', () => {
  expect(differenceOf(of(3, 0), of(4, 0))).toBeNull();
  expect(differenceOf(of(50_000, 1e5), of(51_000, 1e5))).toBe('higher');
});
