import { isDeducible, type SummedNumber } from './deduction.js';
import { arrange, entriesOf, linesOf, type Entry, type Publication, type ShownTable } from './shown-table.js';
import { mayStandFor, rounded, type Shown, type SmallNumberRule } from './small-numbers.rules.js';

/** A column of numbers with their total below it. @see suppressTable */
export function suppressColumn(counts: readonly number[], rule: SmallNumberRule): { cells: Shown[]; total: Shown } {
  const table = counts.map((count) => [count]);
  const { cells, columnTotals } = suppressTable(table, rule);
  return { cells: cells.flat(), total: columnTotals[0] ?? { kind: 'count', count: 0 } };
}

/**
 * Primary and complementary suppression: a table of numbers of persons with its totals, the small ones hidden, and as many others
 * as are needed so that no hidden one can be computed from all that is shown, now or in earlier issues of the same numbers.
 */
export function suppressTable(
  counts: readonly (readonly number[])[],
  rule: SmallNumberRule,
  publication: Publication = {},
): ShownTable {
  const entries = entriesOf(counts, rule, publication);
  for (let next = nextToHide(entries, rule); next; next = nextToHide(entries, rule)) next.state = 'withheld';
  return arrange(entries, rule);
}

function nextToHide(entries: readonly Entry[], rule: SmallNumberRule): Entry | undefined {
  const beside = linesOf(entries).filter(hidesOneCell).map(leastShown).find(Boolean);
  if (beside) return beside;
  const known = new Map(entries.map((entry) => [entry, asReadersKnow(entry, rule)]));
  const numbers = [...known.values()];
  const told = [...known].find(([entry, number]) => isSecret(entry, rule) && isDeducible(number, numbers))?.[0];
  if (!told) return undefined;
  const near = entries.filter((entry) => [entry.from, entry.to].some((sum) => sum === told.from || sum === told.to));
  return leastShown(near) ?? leastShown(entries) ?? mostGeneral(entries);
}

function isHidden({ state }: Entry): boolean {
  return state === 'below' || state === 'withheld';
}

/** A total that is not small may be computed by who likes; it was withheld only to protect others. */
function isSecret(entry: Entry, rule: SmallNumberRule): boolean {
  return isHidden(entry) && (entry.rank === 0 || entry.value < rule.below);
}

/** One hidden cell beside a visible total is the difference of what is shown. */
function hidesOneCell(line: readonly Entry[]): boolean {
  const [hidden, ...others] = line.filter(isHidden);
  return hidden !== undefined && others.length === 0 && line.some(({ rank }) => rank > hidden.rank);
}

/** The next smallest; a nought is no cover, because a hidden number that is not small is known to be none. */
function leastShown(entries: readonly Entry[]): Entry | undefined {
  return entries
    .filter(({ state, value, frozen }) => state === 'count' && value > 0 && !frozen)
    .sort((a, b) => a.rank - b.rank || a.value - b.value)[0];
}

/** Even "<5" may tell too much: four times "<5" that together are "<5" are four times one. */
function mostGeneral(entries: readonly Entry[]): Entry | undefined {
  return entries.filter(({ state, frozen }) => state === 'below' && !frozen).sort((a, b) => b.rank - a.rank)[0];
}

function asReadersKnow(entry: Entry, rule: SmallNumberRule): SummedNumber {
  return { from: entry.from, to: entry.to, value: entry.value, ...limits(entry, rule) };
}

function limits(
  { state, value, ofMunicipality, noughtShown }: Entry,
  rule: SmallNumberRule,
): { low: number; high: number } {
  switch (state) {
    case 'count':
      return mayStandFor(rounded(value, rule), rule);
    case 'below':
      return { low: noughtShown ? 1 : 0, high: rule.below - 1 };
    case 'withheld':
      // A withheld number of a municipality is known not to be small, else it would say so; the region's may be of any size
      return { low: ofMunicipality && value >= rule.below ? rule.below : 0, high: Infinity };
    case 'unpublished':
      return { low: 0, high: Infinity };
  }
}
