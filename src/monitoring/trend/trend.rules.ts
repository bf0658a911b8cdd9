import type { PlainDate } from '../../platform/calendar.js';
import { lastClosed, lastClosedPeriods, type Period } from '../period.js';
import type { UptakeRow } from '../uptake-answer.js';
import { uptakeOnScreen, type KnownFacts } from '../uptake-figure.rules.js';

/** One closed quarter of a place; no uptake where it is not told. */
export interface TrendPoint extends Pick<
  UptakeRow,
  'patients' | 'shown' | 'why' | 'expected' | 'uptake' | 'low' | 'high'
> {
  period: string;
}

export interface Trend {
  code: string;
  name: string;
  /** In the order of the quarters. */
  points: TrendPoint[];
}

export interface Trends {
  /** The day on which it was counted. */
  dataDate: PlainDate;
  /** Closed, the oldest first. */
  quarters: string[];
  rows: Trend[];
  total: Trend;
}

export interface TrendAnswer extends Trends {
  /** What the network aimed at when each quarter ended; null where it set nothing. */
  targets: (number | null)[];
}

/** The quarters that closed last, the oldest first. */
export const lastQuarters = (today: PlainDate, count: number): Period[] => lastClosedPeriods('quarter', today, count);

/** Each quarter as it is told on its own page; before the first kit that is known nobody counted. */
export function trendOf(known: KnownFacts, asked: readonly Period[], figureOf = uptakeOnScreen): Trends {
  const { today, since } = known;
  const quarters = asked.filter(({ from }) => since !== null && since <= from);
  const figures = quarters.map((quarter) => figureOf(known, quarter));
  const along = (
    { code, name }: UptakeRow,
    find: (figure: (typeof figures)[number]) => UptakeRow | undefined,
  ): Trend => ({
    ...{ code, name },
    points: figures.flatMap((figure) => {
      const row = find(figure);
      return row ? [pointOf(figure.period, row)] : [];
    }),
  });
  const last = figureOf(known, lastClosed('quarter', today));
  return {
    dataDate: today,
    quarters: quarters.map(({ name }) => name),
    rows: last.rows.map((row) => along(row, ({ rows }) => rows.find(({ code }) => code === row.code))),
    total: along(last.total, ({ total }) => total),
  };
}

function pointOf(period: string, { patients, shown, why, expected, uptake, low, high }: UptakeRow): TrendPoint {
  return { period, patients, shown, why, expected, uptake, low, high };
}
