import { PUBLICATION, SCREEN } from '../disclosure/disclosure.js';
import { concentrationOf } from '../supply/concentration.rules.js';
import { costLine, returnDaysLine } from './figures.rules.js';

const count = (count: number) => ({ kind: 'count' as const, count });

test('three pharmacies with 50, 30 and 20 of 100 requests are as concentrated as 0.38', () => {
  expect(concentrationOf([count(50), count(30), count(20)], count(100)).index).toBeCloseTo(0.38, 12);
  expect(concentrationOf([count(7)], count(7)).index).toBe(1);
});

test('pharmacies whose number is not told share what remains: between equally and as unequally as can be', () => {
  // Of 73 requests 16, 7, 8, 8 and 8 are told; nine pharmacies of at most four have 26: (497 + 26 x 26 / 9) / 73² to (497 + 6 x 16 + 2 x 2) / 73²
  const few = Array.from({ length: 9 }, () => ({ kind: 'below' as const, limit: 5 }));
  const fourth = concentrationOf([...[16, 7, 8, 8, 8].map(count), ...few], count(73));
  expect(fourth.between?.low).toBeCloseTo(0.1074, 4);
  expect(fourth.between?.high).toBeCloseTo((497 + 6 * 16 + 2 * 2) / 73 ** 2, 12);
  expect(fourth.index).toBeCloseTo(((fourth.between?.low ?? 0) + (fourth.between?.high ?? 0)) / 2, 12);
  expect(fourth.untold).toBe(9);
  const hidden = [{ kind: 'below' as const, limit: 5 }, { kind: 'withheld' as const }];
  expect(concentrationOf([count(80), ...hidden], count(100)).between).toEqual({ low: 0.66, high: 0.68 });
  expect(concentrationOf(hidden, { kind: 'withheld' }).index).toBeNull();
  expect(concentrationOf([], count(0)).index).toBeNull();
});

test('material of 300 euros that four kits did not bring back is 75 euros a kit, where prices are known', () => {
  const cost = { kits: 4, cents: 30_000, units: 100, priced: 90 };
  expect(costLine(cost, '2026-Q3')).toMatchObject({ value: 75, numerator: count(300), completeness: 0.9, why: null });
  expect(costLine({ ...cost, priced: 60 }, '2026-Q3')).toMatchObject({ value: null, why: 'insufficient-data' });
  expect(costLine({ kits: 0, cents: 0, units: 0, priced: 0 }, '2026-Q3')).toMatchObject({ why: 'insufficient-data' });
});

test('half of ten kits were back after three days; those still away are not dropped', () => {
  const waited = [
    { time: 1, done: true, cases: 4 },
    { time: 3, done: true, cases: 2 },
    { time: 30, done: false, cases: 4 },
  ];
  expect(returnDaysLine(waited, '2026-Q3', SCREEN)).toMatchObject({ value: 3, denominator: count(10), why: null });
  expect(returnDaysLine(waited, '2026-Q3', PUBLICATION)).toMatchObject({ value: null, why: 'small-number' });
  expect(returnDaysLine([], '2026-Q3', SCREEN)).toMatchObject({ why: 'insufficient-data' });
});
