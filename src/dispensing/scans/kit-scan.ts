import type { PlainDate } from '../../platform/calendar.js';
import type { LineFault } from '../kits/kit-line.rules.js';
import type { Damage, ScanRefusal } from './scan.js';

/** Why a scan does not count, beside that it cannot be read: some of it can be answered. */
export const SCAN_REASONS = [
  'which-lot',
  'incomplete',
  'first-part',
  'second-part',
  'product-unknown',
  'article-unknown',
  'no-slot',
  'another-scan',
  'not-in-it',
  'other-lot',
  'other-day',
  'look-yourself',
] as const;
export type ScanReason = ScanRefusal | (typeof SCAN_REASONS)[number] | LineFault['says'];

/** One scan as it came, with what somebody chose or added where the code itself is not enough. */
export interface GivenScan {
  id: string;
  text: string;
  slot?: string;
  quantity?: number;
  lot?: string;
  expiry?: PlainDate;
  /** An expiry that was asked about. */
  isSo: boolean;
}

export interface ScanAnswer {
  id: string;
  text: string;
  ok: boolean;
  slot?: string;
  /** The product's own code, or as the maker numbers it where nobody here knows it. */
  product?: string;
  name?: string;
  lot?: string;
  expiry?: PlainDate;
  quantity?: number;
  /** How much of the slot is filled, in its own units, of how many. */
  now?: number;
  of?: number;
  reason?: ScanReason;
  /** What it can be, when only who holds the pack knows. */
  choices?: { lot: string | null; expiry: PlainDate | null }[];
  /** What the keyboard did to it. */
  undone?: Damage;
  /** Of a kit that is checked: the line that it is. */
  line?: string;
  /** HIBC in two codes: the check character that the second repeats. */
  link?: string;
  /** The scan of the first part that this one completes. */
  completes?: string;
}
