import type { Shown } from './disclosure/disclosure.js';
import type { PlainDate } from '../platform/calendar.js';
import type { Uptake } from './uptake.rules.js';

/** Why a row tells no number. */
export type WhyNot =
  'small-number' | 'protects-others' | 'insufficient-data' | 'no-data' | 'only-region' | 'not-closed';

export interface UptakeRow extends Uptake {
  code: string;
  name: string;
  /** Null when it is not told. */
  patients: number | null;
  shown: Shown | null;
  suppressed: boolean;
  why: WhyNot | null;
  /** Of the kits that were in a home, the share whose day is known. Null while that would tell a hidden number. */
  completeness: number | null;
}

/** The region in the same days of the year before. */
export interface YearBefore {
  period: string;
  countedUntil: PlainDate;
  total: UptakeRow;
}

/** What is told of a period, on the page and in the report alike. */
export interface UptakeFigure {
  period: string;
  closed: boolean;
  /** The last day for which people and need are counted, that day included. */
  countedUntil: PlainDate;
  rows: UptakeRow[];
  total: UptakeRow;
  /** Null of a period that is closed. */
  yearBefore: YearBefore | null;
}

export interface UptakeAnswer extends UptakeFigure {
  /** The day on which it was counted. */
  dataDate: PlainDate;
  /** Patients of the region who stayed in a care home, a hospice or elsewhere: the need does not count them. */
  elsewhere: Shown;
  need: { year: number; source: string; method: string } | null;
}
