import { suppressTable } from './suppression.rules.js';
import { partsOf, type Period } from '../period.js';
import type { ShownTable } from './shown-table.js';
import { shownAlone, type Shown, type SmallNumberRule } from './small-numbers.rules.js';

/** How many patients a period has in a municipality, each once; null is the whole region. */
export type Patients = (period: string, code: string | null) => number;

export interface ShownPeriod {
  total: Shown;
  /** In the order of the codes; null while the municipalities are not told: of a month never, else once it is closed. */
  cells: Shown[] | null;
}

export interface Asked {
  patients: Patients;
  codes: readonly string[];
  rule: SmallNumberRule;
  /** The first day that has not yet been. */
  today: string;
}

/**
 * What may be seen of a period beside everything of the same year that could be seen before it: its months of the region,
 * then its quarters, then the year. What came earlier is never changed by what comes later.
 */
export function shownPeriod(asked: Asked, period: Period): ShownPeriod {
  const parts = partsOf(period);
  const shownParts = parts.map((part) => shownPeriod(asked, part));
  const total = regionTotal(asked, period, shownParts);
  if (period.kind === 'month' || !period.closed(asked.today)) return { total, cells: null };
  if (total.kind !== 'count') return { total, cells: noneOf(asked.codes) };
  const own = column(asked, period, total);
  return { total, cells: period.kind === 'quarter' ? own : besideQuarters(asked, parts, shownParts, own, total) };
}

/** Beside a region that is hidden no municipality is safe: the months still say between which limits it lies. */
export const noneOf = (codes: readonly string[]): Shown[] => codes.map(() => ({ kind: 'withheld' }));

/** A year of a municipality is told where it does not tell a quarter of it that was hidden. */
function besideQuarters(
  { patients, codes, rule }: Asked,
  quarters: readonly Period[],
  shown: readonly ShownPeriod[],
  own: readonly Shown[],
  total: Shown,
): Shown[] {
  if (shown.some((quarter) => quarter.total.kind !== 'count')) return noneOf(codes);
  const counts = codes.map((code) => quarters.map(({ name }) => patients(name, code)));
  const earlier: ShownTable = {
    cells: codes.map((_, i) => shown.map(({ cells }) => cells?.[i] ?? { kind: 'withheld' })),
    rowTotals: [],
    columnTotals: shown.map((quarter) => quarter.total),
    total,
  };
  const { rowTotals } = suppressTable(counts, rule, { rowTotals: true, earlier });
  return own.map((cell, i) => least(cell, rowTotals[i] ?? cell));
}

/** The region: a total that is small is hidden, and so is one that would tell a part of it that was hidden. */
function regionTotal(asked: Asked, period: Period, parts: readonly ShownPeriod[]): Shown {
  const alone = shownAlone(asked.patients(period.name, null), asked.rule, true);
  if (period.kind === 'month') return alone;
  const isYear = period.kind === 'year';
  const quarters = (isYear ? partsOf(period) : [period]).map(partsOf);
  const rows = [0, 1, 2].map((i) => quarters.map((months) => asked.patients(months[i]?.name ?? '', null)));
  const earlier: ShownTable = {
    cells: rows.map((counts) => counts.map((count) => shownAlone(count, asked.rule, true))),
    rowTotals: [],
    columnTotals: isYear ? parts.map(({ total }) => total) : [],
    total: null,
  };
  const table = suppressTable(rows, { ...asked.rule, zeroShown: true }, { total: isYear, earlier });
  return least(alone, (isYear ? table.total : table.columnTotals[0]) ?? alone);
}

/** The municipalities of one period, under a total that is already known. */
function column({ patients, codes, rule }: Asked, { name }: Period, total: Shown): Shown[] {
  const counts = codes.map((code) => [patients(name, code)]);
  const earlier = { cells: [], rowTotals: [], columnTotals: [total], total: null };
  return suppressTable(counts, rule, { earlier }).cells.flat();
}

/** Two ways to look at one number: it is shown when neither hides it, and "<5" is said only when neither finds that too much. */
function least(one: Shown, other: Shown): Shown {
  if (other.kind === 'withheld' || one.kind === 'withheld') return { kind: 'withheld' };
  return one.kind === 'count' && other.kind === 'below' ? { kind: 'withheld' } : one;
}
