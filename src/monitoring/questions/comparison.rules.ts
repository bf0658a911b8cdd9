import type { PlainDate } from '../../platform/calendar.js';
import { lastClosed, periodAt, type Period, type PeriodKind } from '../period.js';
import { lastQuarters } from '../trend/trend.rules.js';
import { SCREEN, type SmallNumberRule } from '../disclosure/disclosure.js';
import type { UptakeFigure, UptakeRow } from '../uptake-answer.js';
import { uptakeOnScreen, type KnownFacts } from '../uptake-figure.rules.js';
import { differenceTold } from './difference-told.rules.js';
import type { Difference } from './two-counts.rules.js';

/** A municipality, or the region, in a closed period and in the same one a year before. */
export interface ComparedRow {
  code: string;
  name: string;
  before: UptakeRow;
  after: UptakeRow;
  /** Null where a side is not told, or no need is known. */
  difference: Difference | null;
}

/** A closed period beside the same one a year before. */
export interface ComparedPeriod {
  before: string;
  after: string;
  rows: ComparedRow[];
  total: ComparedRow;
}

export interface ComparisonAnswer {
  /** The day on which it was counted. */
  dataDate: PlainDate;
  /** The oldest first. */
  periods: ComparedPeriod[];
  /** How many comparisons are made here: each of them may be chance. */
  comparisons: number;
  /** The first day of which anything is known, where that lies within every earlier period: then there is nothing to compare with. */
  knownSince: PlainDate | null;
}

/** What somebody sees at first: a whole year of quarters that are closed. */
const QUARTERS = 4;

export const lastYearOfQuarters = (today: PlainDate): Period[] => lastQuarters(today, QUARTERS);

export function yearBefore(period: Period): Period {
  return periodAt(period.kind, `${Number(period.from.slice(0, 4)) - 1}${period.from.slice(4)}`);
}

/** How each side is told, and by which rule it was rounded. */
interface Told {
  rule: SmallNumberRule;
  figure: (known: KnownFacts, period: Period) => UptakeFigure;
}

export function comparisonOf(
  known: KnownFacts,
  asked: readonly Period[],
  told: Told = { rule: SCREEN, figure: uptakeOnScreen },
): ComparisonAnswer {
  const periods = asked.map((period) => comparedPeriod(known, period, told));
  const nothing = periods.every(({ total }) => total.before.why === 'no-data');
  return {
    ...{ dataDate: known.today, periods },
    comparisons: periods.flatMap(({ rows, total }) => [...rows, total]).filter(({ difference }) => difference !== null)
      .length,
    knownSince: nothing ? known.since : null,
  };
}

function comparedPeriod(known: KnownFacts, after: Period, { rule, figure }: Told): ComparedPeriod {
  const before = yearBefore(after);
  const isKnown = known.since !== null && known.since <= before.from;
  const [then, now] = [figure(known, before), figure(known, after)];
  const compared = (earlier: UptakeRow, row: UptakeRow): ComparedRow => {
    const { code, name } = row;
    const told = isKnown ? earlier : notKnown(earlier);
    return { code, name, before: told, after: row, difference: differenceTold(told, row, rule) };
  };
  const rows = now.rows.flatMap((row) => {
    const earlier = then.rows.find(({ code }) => code === row.code);
    return earlier ? [compared(earlier, row)] : [];
  });
  return { before: before.name, after: after.name, rows, total: compared(then.total, now.total) };
}

/** What lies before the first kit that is known was not nought: nobody counted it. */
function notKnown(row: UptakeRow): UptakeRow {
  return {
    ...row,
    ...{ patients: null, shown: null, suppressed: false, why: 'no-data', completeness: null },
    ...{ uptake: null, low: null, high: null, bandLow: null, bandHigh: null },
  };
}

/** The closed quarters and years that can be compared, the newest first. */
export function closedPeriods(today: PlainDate): Period[] {
  const back = (kind: PeriodKind, count: number) => {
    const found = [lastClosed(kind, today)];
    while (found.length < count) found.push(lastClosed(kind, found.at(-1)?.from ?? today));
    return found;
  };
  return [...back('quarter', 8), ...back('year', 3)];
}
