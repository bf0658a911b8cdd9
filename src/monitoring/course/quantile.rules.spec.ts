import { quantile } from './quantile.rules.js';

const each = (...values: number[]) => values.map((value) => ({ value, cases: 1 }));

test('of 1, 2, 3, 4 and 10 the quartiles are 2 and 4, and nine of ten lie below 7.6, as R says', () => {
  const values = each(3, 1, 10, 2, 4);
  expect([0.25, 0.5, 0.75].map((share) => quantile(share, values))).toEqual([2, 3, 4]);
  expect(quantile(0.9, values)).toBeCloseTo(7.6, 12);
});

test('many of one value count as many, and of nothing nothing is known', () => {
  expect(quantile(0.5, [...each(1, 9), { value: 4, cases: 2 }])).toBe(4);
  expect(quantile(0.5, each(1, 2))).toBe(1.5);
  expect(quantile(0.5, [{ value: 3, cases: 0 }])).toBeNull();
});
