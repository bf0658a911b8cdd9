import type { Row, RowRule } from '../web/row-rule.js';
import type { KnownImport, KnownLine } from './imports.query.js';
import { shown, type ShownRule } from './row-rules.service.js';
import { rowIn, shortened, type Shortened } from './line.js';

export interface LookedColumn {
  heading: string;
  /** Empty: it is not used. */
  key: string;
  samples: string[];
}
export type LookedLine = Omit<KnownLine, 'cells' | 'before' | 'subjectVersion'> & { row: Row };

/** A list as it stands: how it is read, what each line would do or did, and what is asked. */
export interface Look extends Omit<KnownImport, 'rule' | 'headings' | 'columns' | 'organisationId'> {
  rule: ShownRule;
  columns: LookedColumn[];
  /** Columns without which nothing can be read, and that nobody pointed out. */
  missing: string[];
  shortened: Shortened[];
  counts: Record<string, number>;
  lines: LookedLine[];
  /** Whether anything could be written now. */
  ready: boolean;
}

const SAMPLES = 3;

export function lookOf(
  { headings, organisationId: _, ...known }: KnownImport,
  lines: KnownLine[],
  rule: RowRule,
): Look {
  const { columns, noughts } = known;
  const counts = countsOf(lines);
  const missing = missingIn(rule, columns);
  return {
    ...{ ...known, rule: shown(rule) },
    columns: headings.map((heading, place) => ({
      ...{ heading, key: columns[place] ?? '' },
      samples: lines.map(({ cells }) => cells[place] ?? '').filter(Boolean).slice(0, SAMPLES), // prettier-ignore
    })),
    ...{ missing, counts, shortened: shortened(lines, columns, rule.columns) },
    ready: isReady(rule, counts),
    lines: lines.map(({ cells, before: _before, subjectVersion: _version, ...line }) => ({
      ...{ ...line, row: rowIn(cells, columns, rule.columns, noughts) },
    })),
  };
}

export const missingIn = (rule: RowRule, columns: readonly string[]): string[] =>
  rule.columns
    .filter(
      ({ key, needed }) => needed && !columns.includes(key) && !(key === rule.identity && hasOther(rule, columns)),
    )
    .map(({ key }) => key);

const hasOther = ({ orElse }: RowRule, columns: readonly string[]) => orElse !== undefined && columns.includes(orElse);

function countsOf(lines: readonly Pick<KnownLine, 'verdict' | 'outcome'>[]): Record<string, number> {
  const counts: Record<string, number> = { all: lines.length };
  for (const { verdict, outcome } of lines)
    for (const name of [verdict, outcome]) if (name) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Something would be written; a noun whose lines belong together waits until all of them are right. */
export const isReady = ({ goodLinesStand }: Pick<RowRule, 'goodLinesStand'>, counts: Record<string, number>): boolean =>
  (counts['add'] ?? 0) + (counts['change'] ?? 0) > 0 && (goodLinesStand || !counts['bad']);
