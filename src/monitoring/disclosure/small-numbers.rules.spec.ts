import {
  PUBLICATION,
  SCREEN,
  countToComputeWith,
  medianMayBeShown,
  shareShown,
  shownAlone,
  type SmallNumberRule,
} from './small-numbers.rules.js';
import { shownInWords } from './small-numbers.text.js';

const words = (rule: SmallNumberRule, wholeRegion: boolean, counts: number[]) =>
  counts.map((count) => shownInWords(shownAlone(count, rule, wholeRegion), 'nl'));

test('on the screen one to four become "<5", nought and five are shown', () => {
  expect(words(SCREEN, false, [0, 1, 4, 5, 17])).toEqual(['0', '<5', '<5', '5', '17']);
});

test('in what is published one to nine become "<10" and others are rounded to five', () => {
  expect(words(PUBLICATION, false, [1, 9, 10, 12, 13, 17, 18, 1203])).toEqual([
    ...['<10', '<10', '10', '10', '15', '15', '20', '1.205'],
  ]);
});

test('a published nought is only shown for the region as a whole', () => {
  expect(words(PUBLICATION, true, [0])).toEqual(['0']);
  expect(words(PUBLICATION, false, [0])).toEqual(['<10']);
});

test('uptake is computed from what is shown: exactly, rounded, or not at all', () => {
  const counts = (count: number, rule: SmallNumberRule) => countToComputeWith(shownAlone(count, rule, false));
  expect(counts(17, SCREEN)).toBe(17);
  expect(counts(17, PUBLICATION)).toBe(15);
  expect(counts(4, SCREEN)).toBeNull();
  expect(counts(0, PUBLICATION)).toBeNull();
  expect(countToComputeWith({ kind: 'withheld' })).toBeNull();
});

test('a share or median needs ten persons on the screen and twenty in a mail', () => {
  expect(shareShown(5, 9, SCREEN, true)).toBeNull();
  expect(shareShown(5, 10, SCREEN, true)).toBe(0.5);
  expect(shareShown(10, 19, PUBLICATION, true)).toBeNull();
  expect(shareShown(10, 20, PUBLICATION, true)).toBe(0.5);
  expect([9, 10].map((persons) => medianMayBeShown(persons, SCREEN))).toEqual([false, true]);
  expect([19, 20].map((persons) => medianMayBeShown(persons, PUBLICATION))).toEqual([false, true]);
});

test('a share of which the numerator is hidden is hidden too', () => {
  expect(shareShown(4, 40, SCREEN, true)).toBeNull();
  expect(shareShown(9, 40, PUBLICATION, true)).toBeNull();
  expect(shareShown(0, 40, PUBLICATION, true)).toBe(0);
  expect(shareShown(0, 40, PUBLICATION, false)).toBeNull();
});
