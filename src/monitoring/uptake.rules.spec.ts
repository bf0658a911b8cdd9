import fc from 'fast-check';
import { periodOf, type Period } from './period.js';
import { needTogether, uptakeOf } from './uptake.rules.js';

const year = periodOf('2026') as Period;
const quarter = periodOf('2026-Q3') as Period;
const wassenaar = { value: 98, low: 80, high: 110 };

test('ten patients against 98 expected in a year are 10.2 %, with an interval of 4.9 to 18.8 %', () => {
  const { expected, uptake, low, high } = uptakeOf(10, wassenaar, year);
  expect(expected).toBe(98);
  expect(uptake).toBeCloseTo(10 / 98, 12);
  expect(low).toBeCloseTo(4.795 / 98, 4);
  expect(high).toBeCloseTo(18.39 / 98, 4);
});

test('15 of what was rounded to five may be 13 to 17: 7 to 28 %, where of exactly 15 it were 9 to 25 %', () => {
  // Exact limits as tables print them: of 13 from 6.922, of 17 to 27.219
  const { uptake, low, high, bandLow, bandHigh } = uptakeOf(15, wassenaar, year, { low: 13, high: 17 });
  expect(uptake).toBeCloseTo(15 / 98, 12);
  expect([low, high].map((end) => ((end ?? 0) * 98).toFixed(2))).toEqual(['6.92', '27.22']);
  expect([bandLow, bandHigh]).toEqual([13 / 110, 17 / 80]);
});

test('the band of the estimate runs from ten in 110 to ten in 80', () => {
  expect(uptakeOf(10, wassenaar, year)).toMatchObject({ bandLow: 10 / 110, bandHigh: 0.125 });
});

test('in the third quarter 92 of 365 days of the need are expected', () => {
  const { expected, expectedLow, expectedHigh, uptake } = uptakeOf(5, { value: 365, low: 300, high: 400 }, quarter);
  expect(expected).toBeCloseTo(92, 12);
  expect(expectedLow).toBeCloseTo((300 * 92) / 365, 12);
  expect(expectedHigh).toBeCloseTo((400 * 92) / 365, 12);
  expect(uptake).toBeCloseTo(5 / 92, 12);
});

test('uptake may exceed one, and nobody is a true nought with an upper limit', () => {
  expect(uptakeOf(196, wassenaar, year).uptake).toBe(2);
  expect(uptakeOf(0, wassenaar, year)).toMatchObject({ uptake: 0, low: 0, bandLow: 0, bandHigh: 0 });
  expect(uptakeOf(0, wassenaar, year).high).toBeCloseTo(3.689 / 98, 4);
});

test('where the number of patients is hidden, nothing is left from which it follows', () => {
  expect(uptakeOf(null, wassenaar, year)).toEqual({
    ...{ expected: 98, expectedLow: 80, expectedHigh: 110 },
    ...{ uptake: null, low: null, high: null, bandLow: null, bandHigh: null },
  });
});

test('without expected need there is no uptake', () => {
  expect(uptakeOf(3, { value: 0, low: 0, high: 0 }, year)).toMatchObject({ expected: 0, uptake: null, high: null });
});

test('the needs of municipalities add up to that of the region', () => {
  expect(needTogether([wassenaar, { value: 142, low: 120, high: 160 }])).toEqual({ value: 240, low: 200, high: 270 });
});

test('uptake lies within its interval and its band, and rises with every patient', () => {
  const needs = fc.integer({ min: 1, max: 900 }).map((value) => ({ value, low: value * 0.8, high: value * 1.1 }));
  fc.assert(
    fc.property(fc.nat(500), needs, fc.constantFrom(year, quarter), (patients, need, period) => {
      const now = uptakeOf(patients, need, period);
      const next = uptakeOf(patients + 1, need, period);
      const inOrder = (...values: (number | null)[]) =>
        values.every((v, i) => i === 0 || Number(values[i - 1]) <= Number(v));
      expect(inOrder(now.low, now.uptake, now.high)).toBe(true);
      expect(inOrder(now.bandLow, now.uptake, now.bandHigh)).toBe(true);
      expect(Number(next.low) > Number(now.low) && Number(next.high) > Number(now.high)).toBe(true);
    }),
  );
});
