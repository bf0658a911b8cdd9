import { inReport, KINDS, madeUp, onScreen, walk } from '../../test/factories/told-days.js';

/** The first weeks of a year, which end within a quarter; `every-sentence-of-a-year.long.spec.ts` walks all of it. */
const MARCH = '2028-03-10';

test('a busy network and a small one: every sentence of every day is true', () => {
  for (const aDay of [0.9, 0.15]) {
    const { untrue, said } = walk(madeUp('2026-03-01', aDay, 7), KINDS, onScreen, MARCH);
    expect(untrue).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(['few', 'later', 'uptake']));
  }
});

test('so does the preview of a report of its running month', () => {
  const { untrue, said } = walk(madeUp('2026-03-01', 0.4, 17), ['month'], inReport, MARCH);
  expect(untrue).toEqual([]);
  expect(said).toEqual(expect.arrayContaining(['few', 'uptake']));
});
