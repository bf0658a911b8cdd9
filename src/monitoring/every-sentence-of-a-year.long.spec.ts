import { inReport, KINDS, madeUp, onScreen, walk } from '../../test/factories/told-days.js';

test('a busy network: every sentence of every day is true', () => {
  const { untrue, said } = walk(madeUp('2026-03-01', 0.9, 7), KINDS, onScreen);
  expect(untrue).toEqual([]);
  expect(said).toEqual(['few', 'later', 'nobody', 'uptake', 'withheld']);
});

test('a small network, that has few in many months', () => {
  const { untrue, said } = walk(madeUp('2026-03-01', 0.15, 3), KINDS, onScreen);
  expect(untrue).toEqual([]);
  expect(said).toEqual(['few', 'later', 'nobody', 'uptake', 'withheld']);
});

test('the first year of a network, and the second of one that began in June', () => {
  const first = walk(madeUp('2028-03-09', 0.6, 11), KINDS, onScreen);
  expect(first.untrue).toEqual([]);
  expect(first.said).toContain('noData');
  const second = walk(madeUp('2027-06-09', 0.6, 13), KINDS, onScreen);
  expect(second.untrue).toEqual([]);
  expect(second.said).toEqual(expect.arrayContaining(['noData', 'uptake', 'later']));
});

test('a network of which nothing is known', () => {
  const { untrue, said } = walk({}, KINDS, onScreen);
  expect(untrue).toEqual([]);
  expect(said).toEqual(['later', 'noData', 'nobody']);
});

test('the preview of a report says the same of its running month, in fives and from ten', () => {
  for (const aDay of [0.9, 0.4]) {
    const { untrue, said } = walk(madeUp('2026-03-01', aDay, 17), ['month'], inReport);
    expect(untrue).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(['few', 'nobody', 'uptake']));
  }
});
