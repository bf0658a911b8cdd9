import type { Shown, SmallNumberRule } from './small-numbers.rules.js';
import { suppressTable } from './suppression.rules.js';

export interface CountOfPharmacy {
  /** Where it stands. */
  gmCode: string | null;
  count: number;
}

/**
 * Numbers of people per pharmacy, of a closed quarter. A municipality may have one pharmacy, whose number is then that of the municipality: where
 * that is not told, the pharmacies that stand there are not told either.
 */
export function shownPharmacies(
  counts: readonly CountOfPharmacy[],
  municipality: (gmCode: string) => Shown | null,
  rule: SmallNumberRule,
): Shown[] {
  return pharmaciesWithTotal(counts, municipality, rule).cells;
}

/** With their sum, from which nobody can compute what is hidden. */
export function pharmaciesWithTotal(
  counts: readonly CountOfPharmacy[],
  municipality: (gmCode: string) => Shown | null,
  rule: SmallNumberRule,
): { cells: Shown[]; total: Shown } {
  const isHidden = (gmCode: string | null) => gmCode === null || municipality(gmCode)?.kind !== 'count';
  const earlier = counts.map(({ gmCode }): Shown[] => (isHidden(gmCode) ? [{ kind: 'withheld' }] : []));
  const table = counts.map(({ count }) => [count]);
  const { cells, columnTotals } = suppressTable(table, rule, {
    earlier: { cells: earlier, rowTotals: [], columnTotals: [], total: null },
  });
  return { cells: cells.flat(), total: columnTotals[0] ?? { kind: 'withheld' } };
}
