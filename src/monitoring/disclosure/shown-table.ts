import { isSmall, rounded, type Shown, type SmallNumberRule } from './small-numbers.rules.js';

export interface ShownTable {
  /** A row for each municipality, a column for each period. */
  cells: Shown[][];
  /** Each municipality over all periods; empty where that is not published. */
  rowTotals: Shown[];
  /** The region in each period. */
  columnTotals: Shown[];
  /** The region over all periods; null where that is not published. */
  total: Shown | null;
}

/** One number of a table and the two sums that it is part of. */
export interface Entry {
  from: string;
  to: string;
  value: number;
  /** 0 a cell, 1 the total of a row or column, 2 the total of all. */
  rank: 0 | 1 | 2;
  /** Else it is of the region. */
  ofMunicipality: boolean;
  state: 'unpublished' | Shown['kind'];
  /** Hidden, it is not nought: a nought would have been shown. */
  noughtShown: boolean;
  /** Published before: it cannot be taken back. */
  frozen: boolean;
}

export interface Publication {
  rowTotals?: boolean;
  /** The region over all periods; as the rows' totals when left out. */
  total?: boolean;
  earlier?: ShownTable;
}

const ALL_ROWS = 'rows';
const ALL_COLUMNS = 'columns';
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Where the whole region has none, everybody knows that each municipality has none. */
export function entriesOf(
  counts: readonly (readonly number[])[],
  rule: SmallNumberRule,
  { rowTotals = false, total = rowTotals, earlier }: Publication,
): Entry[] {
  const rows = counts.map(sum);
  const columns = (counts[0] ?? []).map((_, j) => sum(counts.map((row) => row[j] ?? 0)));
  const nobody = sum(rows) === 0;
  const entry = (
    place: Pick<Entry, 'from' | 'to' | 'value' | 'rank'>,
    { old, wholeRegion = false, published = true }: { old?: Shown | null; wholeRegion?: boolean; published?: boolean },
  ): Entry => ({
    ...place,
    ofMunicipality: place.from !== ALL_COLUMNS && place.to !== ALL_COLUMNS,
    state: old?.kind ?? (!published ? 'unpublished' : isSmall(place.value, rule, wholeRegion) ? 'below' : 'count'),
    noughtShown: rule.zeroShown || wholeRegion,
    frozen: Boolean(old),
  });
  return [
    ...counts.flatMap((row, i) =>
      row.map((value, j) =>
        entry(
          { from: `row ${i}`, to: `column ${j}`, value, rank: 0 },
          { old: earlier?.cells[i]?.[j], wholeRegion: columns[j] === 0 },
        ),
      ),
    ),
    ...rows.map((value, i) =>
      entry(
        { from: ALL_ROWS, to: `row ${i}`, value, rank: 1 },
        { old: earlier?.rowTotals[i], wholeRegion: nobody, published: rowTotals },
      ),
    ),
    ...columns.map((value, j) =>
      entry(
        { from: `column ${j}`, to: ALL_COLUMNS, value, rank: 1 },
        { old: earlier?.columnTotals[j], wholeRegion: true },
      ),
    ),
    entry(
      { from: ALL_COLUMNS, to: ALL_ROWS, value: sum(rows), rank: 2 },
      { old: earlier?.total, wholeRegion: true, published: total },
    ),
  ];
}

/** The sums of which every part is published, each with all its parts. */
export function linesOf(entries: readonly Entry[]): Entry[][] {
  const sums = [...new Set(entries.flatMap(({ from, to }) => [from, to]))];
  return sums
    .map((name) => entries.filter(({ from, to }) => from === name || to === name))
    .filter((line) => line.every(({ state }) => state !== 'unpublished'));
}

export function arrange(entries: readonly Entry[], rule: SmallNumberRule): ShownTable {
  const shown = ({ value, state }: Entry): Shown =>
    state === 'below'
      ? { kind: 'below', limit: rule.below }
      : state === 'count'
        ? { kind: 'count', count: rounded(value, rule) }
        : { kind: 'withheld' };
  const published = entries.filter(({ state }) => state !== 'unpublished');
  const cells: Shown[][] = [];
  for (const entry of published.filter(({ rank }) => rank === 0)) {
    const row = Number(entry.from.slice('row '.length));
    (cells[row] ??= []).push(shown(entry));
  }
  const totals = published.filter(({ rank }) => rank === 1);
  return {
    cells,
    rowTotals: totals.filter(({ from }) => from === ALL_ROWS).map(shown),
    columnTotals: totals.filter(({ to }) => to === ALL_COLUMNS).map(shown),
    total: published.filter(({ rank }) => rank === 2).map(shown)[0] ?? null,
  };
}
