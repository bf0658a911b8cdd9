import { LETTERS, type LetterName } from './letters.js';

/** What ends any question about a case. */
const OVER = ['withdraw', 'settle'];
const BACK = ['takeBack', 'miss', ...OVER];
const ANSWERED = ['accept', 'decline', 'lapse', 'place', 'unplaced', ...OVER];
const PLACED = ['place', 'offerAgain', 'accept', ...OVER];
const DECIDED_ON_KIT = ['consent-given', 'consent-refused', 'pack', 'release', ...OVER];

/**
 * Which letters ask something of whoever reads them, and what happens to the case, the recall or whatever it is about when that is done. A
 * letter that asks and that nothing ends is done when it was read.
 */
export const SETTLED_BY = {
  offered: ANSWERED,
  'offer-unopened': ANSWERED,
  unplaced: PLACED,
  'to-place': PLACED,
  escalation: PLACED,
  'signature-asked': ['form-attached', 'order-renewed', ...OVER],
  'signature-at-night': ['form-attached', 'order-renewed', ...OVER],
  'order-expiring': ['order-renewed', 'end', ...BACK],
  'objection-asked': ['objection-answered', 'objection-closed', 'release', 'decline', 'lapse', 'dispatch', ...BACK],
  'objection-answered': ['objection-closed', 'objection-asked', 'release', 'decline', 'lapse', ...BACK],
  'replacement-to-sign': ['order-renewed', 'form-attached', 'replace', 'end', ...BACK],
  'order-differs': ['order-renewed', 'release', 'replace', ...BACK],
  'consent-asked': DECIDED_ON_KIT,
  'consent-refused': DECIDED_ON_KIT,
  'consent-taken-back': DECIDED_ON_KIT,
  'need-asked': ['need-answered', 'end', ...BACK],
  'need-unanswered': ['need-answered', 'end', ...BACK],
  'expires-at-home': ['replace', 'end', ...BACK],
  'expires-soon': ['replace', 'end', ...BACK],
  'use-asked': ['use-recorded', ...OVER],
  'to-collect': ['correction', ...BACK],
  'return-overdue': ['correction', ...BACK],
  'return-overdue-network': ['correction', ...BACK],
  'settle-overdue': OVER,
  'settle-overdue-network': OVER,
  missing: ['correction', 'takeBack', ...OVER],
  'box-reported': ['box-report-confirmed', 'box-report-rejected', ...OVER],
  'hand-over-proposed': ['handOver', 'hand-over-refused', ...BACK],
  'recall-to-confirm': ['recall-started', 'recall-withdrawn'],
  'recall-alone': ['recall-started', 'recall-ended'],
  recall: ['recall-ended'],
  'pack-added': ['pack-confirmed', 'pack-rejected'],
  'product-correction-to-approve': ['product-corrected', 'product-correction-dropped'],
  'readiness-ends-soon': ['pharmacy-ready', 'pharmacy-departure'],
  'readiness-over': ['pharmacy-ready', 'pharmacy-departure'],
  'readiness-over-network': ['pharmacy-ready', 'pharmacy-departure'],
  'agreement-ends-soon': ['pharmacy-agreement', 'pharmacy-departure'],
  'agreement-ends-soon-network': ['pharmacy-agreement', 'pharmacy-departure'],
  'agreement-over': ['pharmacy-agreement', 'pharmacy-departure'],
  'agreement-over-network': ['pharmacy-agreement', 'pharmacy-departure'],
  'substitution-to-approve': [],
  'substitution-kits-to-open': [],
  'version-to-approve': [
    'version-approved',
    'standard-approval-taken-back',
    'standard-changed',
    'standard-thrown-away',
  ],
  'version-approval-lapsed': ['version-to-approve', 'version-approved', 'standard-thrown-away'],
  'version-to-withdraw': ['version-withdrawn', 'version-withdrawal-dropped'],
  'version-to-fill': [],
  'contact-unanswered': [],
  'address-refused': [],
  'duty-gap': [],
  'access-review-due': [],
  'not-delivered': ['deliver', ...OVER],
} as const satisfies Partial<Record<LetterName, readonly string[]>>;

export const ASKING = Object.keys(SETTLED_BY);

/** What ends with being read is over sooner when it is asked no more. */
const ASKED_NO_MORE: Readonly<Record<string, readonly LetterName[]>> = { 'version-withdrawn': ['version-to-fill'] };

/** The letters of which an event of this kind ends the question. */
export const settles = (kind: string): string[] => [
  ...Object.entries<readonly string[]>(SETTLED_BY).flatMap(([letter, ends]) => (ends.includes(kind) ? [letter] : [])),
  ...(ASKED_NO_MORE[kind] ?? []),
];
/** What ends with being read, for nothing else tells of it. */
export const ENDS_WITH_READING = ASKING.filter((letter) => SETTLED_BY[letter as keyof typeof SETTLED_BY].length === 0);
/** The letters that an event of this kind asks: asked before of the same, they are one question with these. */
export const askedAgainBy = (kind: string): string[] =>
  LETTERS.flatMap(({ on, letter }) => (on === kind && letter in SETTLED_BY ? [letter] : []));
