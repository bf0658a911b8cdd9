import fc from 'fast-check';
import { suppressTable } from './suppression.rules.js';
import type { ShownTable } from './shown-table.js';
import { PUBLICATION, SCREEN, type Shown, type SmallNumberRule } from './small-numbers.rules.js';

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every value that each hidden number can have, found by trying all whole numbers that agree with what is shown. */
function attack(shown: ShownTable, truth: number[][], rule: SmallNumberRule) {
  const rowSums = truth.map(sum);
  const columnSums = (truth[0] ?? []).map((_, j) => sum(truth.map((row) => row[j] ?? 0)));
  const values = (one: Shown | null | undefined, true_: number, noughtShown: boolean, isCell = false): number[] => {
    const around = Array.from({ length: 25 }, (_, i) => true_ - 12 + i).filter((value) => value >= 0);
    switch (one?.kind) {
      case 'count':
        return around.filter((v) => agrees(v, one.count));
      case 'below':
        return around.filter((v) => v < rule.below && (v > 0 || !noughtShown));
      case 'withheld':
        return around.filter(
          (v) => Math.abs(v - true_) < (isCell ? 4 : 12) && (!isCell || v >= (true_ < rule.below ? 0 : rule.below)),
        );
      default:
        return around;
    }
  };
  const agrees = (v: number, count: number) =>
    v === 0 || count === 0 ? v === count : v >= rule.below && Math.round(v / rule.roundTo) * rule.roundTo === count;
  const domains = truth.map((row, i) =>
    row.map((value, j) => values(shown.cells[i]?.[j], value, rule.zeroShown, true)),
  );
  const rows = rowSums.map((value, i) => new Set(values(shown.rowTotals[i], value, rule.zeroShown)));
  const columns = columnSums.map((value, j) => new Set(values(shown.columnTotals[j], value, true)));
  const total = new Set(values(shown.total, sum(rowSums), true));
  const possible = new Map<string, Set<number>>();
  const note = (name: string, value: number) => possible.set(name, (possible.get(name) ?? new Set()).add(value));
  const tryRow = (i: number, above: number[][]): void => {
    if (i === truth.length) {
      const below = columnSums.map((_, j) => sum(above.map((row) => row[j] ?? 0)));
      if (!below.every((value, j) => columns[j]?.has(value)) || (shown.total && !total.has(sum(below)))) return;
      above.forEach((row, r) => row.forEach((value, j) => note(`cell ${r} ${j}`, value)));
      above.forEach((row, r) => note(`row ${r}`, sum(row)));
      below.forEach((value, j) => note(`column ${j}`, value));
      return;
    }
    const tryCell = (j: number, left: number[]): void => {
      if (j === (truth[0]?.length ?? 0)) {
        if (shown.rowTotals.length === 0 || rows[i]?.has(sum(left))) tryRow(i + 1, [...above, left]);
        return;
      }
      for (const value of domains[i]?.[j] ?? []) tryCell(j + 1, [...left, value]);
    };
    tryCell(0, []);
  };
  tryRow(0, []);
  const small = (value: number | undefined) => value !== undefined && value < rule.below;
  // A total that is large was only withheld to protect others
  const hidden = [
    ...shown.cells.flatMap((row, i) => row.map((one, j) => ({ name: `cell ${i} ${j}`, one }))),
    ...shown.rowTotals.map((one, i) => ({ name: `row ${i}`, one })).filter((_, i) => small(rowSums[i])),
    ...shown.columnTotals.map((one, j) => ({ name: `column ${j}`, one })).filter((_, j) => small(columnSums[j])),
  ].filter(({ one }) => one.kind !== 'count');
  return hidden.filter(({ name }) => (possible.get(name)?.size ?? 0) < 2).map(({ name }) => name);
}

const few = (max: number) => fc.oneof({ weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.nat(max) });
const table = (rows: number, columns: number, max: number) => {
  const row = fc.array(few(max), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
};

test('the attack finds what a careless table tells', () => {
  const careless = (counts: number[]): ShownTable => ({
    cells: counts.map((count): Shown[] => [
      count > 0 && count < 5 ? { kind: 'below', limit: 5 } : { kind: 'count', count },
    ]),
    rowTotals: [],
    columnTotals: [{ kind: 'count', count: sum(counts) }],
    total: null,
  });
  expect(attack(careless([3, 20]), [[3], [20]], SCREEN)).toEqual(['cell 0 0']);
  expect(attack(careless([4, 4]), [[4], [4]], SCREEN)).toEqual(['cell 0 0', 'cell 1 0']);
  expect(attack(careless([3, 2]), [[3], [2]], SCREEN)).toEqual([]);
});

test('no hidden number of five municipalities follows from the others and their total on the screen', () => {
  fc.assert(
    fc.property(table(5, 1, 12), (truth) => expect(attack(suppressTable(truth, SCREEN), truth, SCREEN)).toEqual([])),
  );
});

test('nor from a table of municipalities and quarters with all its totals', () => {
  fc.assert(
    fc.property(fc.oneof(table(2, 2, 12), table(3, 2, 8), table(2, 3, 8)), (truth) => {
      expect(attack(suppressTable(truth, SCREEN, { rowTotals: true }), truth, SCREEN)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('nor from what is published, rounded', () => {
  fc.assert(
    fc.property(
      fc.oneof(table(3, 1, 16), fc.array(fc.tuple(fc.constantFrom(0, 9, 10, 13, 18)), { minLength: 2, maxLength: 4 })),
      (truth) => {
        expect(attack(suppressTable(truth, PUBLICATION), truth, PUBLICATION)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

/** Everybody knows that each municipality had none. */
const NOBODY = [
  [0, 0],
  [0, 0],
];

test('nor from two quarters that were published before, when their year comes out', () => {
  const issues = fc.oneof(
    fc.tuple(fc.constant(SCREEN), table(3, 2, 9)),
    fc.tuple(fc.constant(PUBLICATION), table(2, 2, 16)),
  );
  fc.assert(
    fc.property(issues, ([rule, truth]) => {
      const quarters = suppressTable(truth, rule);
      const year = suppressTable(truth, rule, { rowTotals: true, earlier: quarters });
      expect(year.cells).toEqual(quarters.cells);
      expect(year.columnTotals).toEqual(quarters.columnTotals);
      expect(attack(year, truth, rule)).toEqual([]);
    }),
    { numRuns: 300, examples: [[[PUBLICATION, NOBODY]]] },
  );
});
