import type { PlainDate } from '../../platform/calendar.js';

/** Who gave the product its number: GS1, the maker itself by HIBC, the German IFA, or the Dutch tax of articles (ZI), which is typed. */
export type Numbering = 'gtin' | 'hibc' | 'ppn' | 'article';

/** What a code on a pack says; what it does not say is null. */
export interface Scan {
  product: { numbering: Numbering; code: string } | null;
  lot: string | null;
  expiry: PlainDate | null;
  serial: string | null;
}
export const NOTHING: Scan = { product: null, lot: null, expiry: null, serial: null };

/** What went wrong between scanner and computer, and was undone. */
export const DAMAGES = ['caps-lock', 'shift-lock', 'azerty', 'qwertz'] as const;
export type Damage = (typeof DAMAGES)[number];

/** Never empty. Where it may say more than one thing, or has swallowed something, only who holds the pack knows which is right. */
export interface Choices {
  choices: readonly [Scan, ...Scan[]];
  sure: boolean;
}

export interface Reading extends Choices {
  undone: Damage | null;
  /** HIBC in two codes: the check character of the first, which the second repeats. */
  link: string | null;
}

export const SCAN_REFUSALS = [
  'unknown-element',
  'too-short',
  'strange-text',
  'element-twice',
  'check-digit',
  'no-such-day',
  'keyboard-caps-lock',
  'keyboard-shift-lock',
  'keyboard-azerty',
  'keyboard-qwertz',
] as const;
export type ScanRefusal = (typeof SCAN_REFUSALS)[number];

export const SEPARATOR = '\u001d';
