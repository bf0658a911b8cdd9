import type { UptakeRow } from '../uptake-answer.js';
import { PUBLICATION } from '../disclosure/disclosure.js';
import { differenceTold } from '../questions/difference-told.rules.js';
import { sinceInWords, yearBeforeInWords } from './rough.text.js';

const roughDifference = (before: UptakeRow | undefined, after: UptakeRow) => differenceTold(before, after, PUBLICATION);
const row = (patients: number | null, expected = 100): UptakeRow =>
  ({ patients, expected, uptake: patients === null ? null : patients / expected }) as UptakeRow;

test('15 a year ago and 10 now are no fall: they may have been 13 and 12', () => {
  expect(roughDifference(row(15), row(10))).toBe('unsaid');
  expect(yearBeforeInWords(row(15), row(10), 'nl')).toBe('niet te zeggen');
});

test('what is a difference only by rounding is none: 60 and 85 are, 58 or 62 and 83 or 87 may not be', () => {
  // Of 62 and 83 chance alone makes such a difference in 9 % of cases, of 58 and 87 in 2 %
  expect(roughDifference(row(60), row(85))).toBe('unsaid');
  expect(roughDifference(row(60), row(120))).toBe('higher');
  expect(roughDifference(row(120), row(60))).toBe('lower');
  expect(yearBeforeInWords(row(60), row(120), 'nl')).toBe('60%; nu hoger');
});

test('nothing stands beside what is not told', () => {
  expect(roughDifference(row(null), row(60))).toBeNull();
  expect(roughDifference(undefined, row(60))).toBeNull();
  expect(yearBeforeInWords(row(null), row(60), 'nl')).toBe('–');
});

test('the way from one month to another is told as one only where it is more than chance', () => {
  const point = (period: string, patients: number) => ({ period, total: row(patients) });
  expect(sinceInWords(point('2025-12', 20), point('2026-11', 25), 'nl')).toBe(
    'Bereik in de regio: ongeveer 25% in november 2026. Of dat anders is dan in december 2025, is niet te zeggen.',
  );
  expect(sinceInWords(point('2025-12', 20), point('2026-11', 60), 'nl')).toBe(
    'Bereik in de regio: ongeveer 60% in november 2026, hoger dan in december 2025 (ongeveer 20%).',
  );
});
