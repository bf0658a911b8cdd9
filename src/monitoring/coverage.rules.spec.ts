import fc from 'fast-check';
import { coverageOf, type WeighedArea } from './coverage.rules.js';

const area = (weight: number, served: boolean, km: number | null): WeighedArea => ({ weight, served, km });

test('of 100 expected deaths 60 live in a served area: coverage is 60 %', () => {
  expect(coverageOf([area(60, true, 2), area(40, false, 7)])).toEqual({
    weight: 100,
    covered: 60,
    coverage: 0.6,
    // (60 x 2 + 40 x 7) / 100
    meanKm: 4,
    p90Km: 7,
  });
});

test('nine in ten live within three kilometres, the tenth at twelve', () => {
  const areas = [area(1, false, 12), ...Array.from({ length: 9 }, () => area(1, true, 3))];
  expect(coverageOf(areas).p90Km).toBe(3);
  const hundredths = [...areas, ...areas].map((one) => ({ ...one, weight: 0.01 }));
  expect(coverageOf(hundredths).p90Km).toBe(3);
  expect(coverageOf([...areas, area(1, false, 12)]).p90Km).toBe(12);
});

test('areas without need or without any pharmacy do not count for the distance', () => {
  expect(coverageOf([area(10, true, 2), area(0, true, 50), area(5, false, null)])).toMatchObject({
    coverage: 10 / 15,
    meanKm: 2,
    p90Km: 2,
  });
});

test('where nobody lives there is no coverage, not even none', () => {
  expect(coverageOf([])).toEqual({ weight: 0, covered: 0, coverage: null, meanKm: null, p90Km: null });
  expect(coverageOf([area(0, true, 1)]).coverage).toBeNull();
});

test('one more area served never lowers coverage, and the mean lies between near and far', () => {
  const areas = fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 90 }),
      served: fc.boolean(),
      km: fc.double({ min: 0, max: 30, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(areas, fc.nat(11), (all, n) => {
      const before = coverageOf(all);
      const after = coverageOf(all.map((one, i) => (i === n ? { ...one, served: true } : one)));
      const distances = all.map(({ km }) => km);
      expect((after.coverage ?? 0) >= (before.coverage ?? 0)).toBe(true);
      expect(before.meanKm).toBeGreaterThanOrEqual(Math.min(...distances) - 1e-9);
      expect(before.meanKm).toBeLessThanOrEqual(Math.max(...distances) + 1e-9);
      expect(distances).toContain(before.p90Km);
    }),
  );
});
