import { suppressTable, suppressColumn } from './suppression.rules.js';
import { PUBLICATION, SCREEN, type Shown, type SmallNumberRule } from './small-numbers.rules.js';
import { shownInWords } from './small-numbers.text.js';

const words = (shown: readonly Shown[]) => shown.map((one) => shownInWords(one, 'en'));
const column = (counts: number[], rule: SmallNumberRule) => {
  const { cells, total } = suppressColumn(counts, rule);
  return [...words(cells), shownInWords(total, 'en')];
};

test('of five municipalities one has three patients: the next smallest is withheld with it', () => {
  expect(column([40, 3, 12, 9, 0], SCREEN)).toEqual(['40', '<5', '12', 'withheld', '0', '64']);
});

test('two hidden numbers cover each other', () => {
  expect(column([40, 3, 2, 9, 0], SCREEN)).toEqual(['40', '<5', '<5', '9', '0', '54']);
});

test('when nothing is small everything is shown', () => {
  expect(column([40, 5, 0], SCREEN)).toEqual(['40', '5', '0', '45']);
  expect(column([40, 11, 13], PUBLICATION)).toEqual(['40', '10', '15', '65']);
});

test('two fours that add up to a visible eight would be told by it, so that is withheld', () => {
  expect(column([4, 4, 0], SCREEN)).toEqual(['<5', '<5', '0', 'withheld']);
});

test('one and five add up to six: five or more and one or more leave no choice, so a third is withheld', () => {
  expect(column([1, 5, 20], SCREEN)).toEqual(['<5', 'withheld', 'withheld', '26']);
});

test('a nought is no cover for a three', () => {
  expect(column([3, 0, 0], SCREEN)).toEqual(['<5', '0', '0', '<5']);
  expect(column([3, 0, 8], SCREEN)).toEqual(['<5', '0', 'withheld', '11']);
});

test('four rounded numbers can tell by their total that the fifth is none: then one of them is withheld', () => {
  // 13 + 13 + 13 + 13 + 0 = 52: each shown as 15 is at least 13, and a total shown as 50 is at most 52
  const shown = column([13, 13, 13, 13, 0], PUBLICATION);
  expect(shown.filter((word) => word === 'withheld')).toHaveLength(1);
  expect(shown[4]).toBe('<10');
});

test('where the whole region has none, so has each municipality', () => {
  expect(column([0, 0, 0], PUBLICATION)).toEqual(['0', '0', '0', '0']);
});

test('in a table rows and columns are covered both ways', () => {
  const { cells, rowTotals, columnTotals, total } = suppressTable(
    [
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90],
    ],
    SCREEN,
    { rowTotals: true },
  );
  expect(cells.map(words)).toEqual([
    ['<5', 'withheld', '30'],
    ['withheld', 'withheld', '60'],
    ['70', '80', '90'],
  ]);
  expect([...words(rowTotals), ...words(columnTotals)]).toEqual(['53', '150', '240', '113', '150', '180']);
  expect(total).toEqual({ kind: 'count', count: 443 });
});
