import type { Shown } from './small-numbers.rules.js';
import type { Uptake } from './uptake.rules.js';

/** Why a row tells no number. */
export type WhyNot = 'small-number' | 'protects-others' | 'insufficient-data' | 'only-region' | 'not-closed';

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

export interface UptakeAnswer {
  period: string;
  /** The day on which it was counted. */
  dataDate: string;
  closed: boolean;
  rows: UptakeRow[];
  total: UptakeRow;
  /** Patients of the region who stayed in a care home, a hospice or elsewhere: the need does not count them. */
  elsewhere: Shown;
  need: { year: number; source: string; method: string } | null;
}
