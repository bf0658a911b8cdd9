import type { PlainDate, PlainMonth } from '../../platform/calendar.js';
import type { Attention } from '../attention.rules.js';
import type { MonthFigures } from '../month.rules.js';
import type { UptakeRow, YearBefore } from '../uptake-answer.js';

/** Shares of the expected deaths; null where nobody lives. */
export interface CoverageLine {
  code: string;
  name: string;
  office: number | null;
  ready: number | null;
  twice: number | null;
  outOfHours: number | null;
}

export interface QuarterFigures {
  period: string;
  rows: UptakeRow[];
  total: UptakeRow;
}

/** What a report says, frozen when it is made: a correction appears in the next period, never in this one again. */
export interface ReportContent {
  month: PlainMonth;
  madeOn: PlainDate;
  region: UptakeRow;
  /** Of a month that still runs, as only a preview tells it: to which day, and the same days of the year before. */
  running: { countedUntil: PlainDate; yearBefore: YearBefore } | null;
  figures: MonthFigures;
  quarter: QuarterFigures;
  coverage: { rows: CoverageLine[]; total: CoverageLine };
  attention: Attention[];
}
