import type { Role } from '../platform/actor.js';

export const CHANNELS = ['mail', 'app', 'text'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who may have to hear of an event; `recipients.rules.ts` says who that is. */
export type RecipientKind =
  /** Whom the event itself names. */
  | 'about'
  | 'practice'
  | 'home-care'
  /** The pharmacy that is asked or supplies. */
  | 'pharmacy'
  /** The pharmacy that until this moment was asked or supplied. */
  | 'former-pharmacy'
  /** The patient's own pharmacy, when another one supplies. */
  | 'own-pharmacy'
  /** Whoever has a kit with the recalled product, on the shelf or in a home. */
  | 'holders'
  /** Whoever signed the request, at their own address. */
  | 'signer'
  /** The one whom the event is about, at their own address. */
  | 'person'
  /** Whoever a link is sent to, at the address that stands with the link. */
  | 'link'
  | Extract<Role, 'coordinator' | 'lead-pharmacist'>;

interface Rule {
  /** The event, or `correction:deliver` for the correction of one move. */
  on: string;
  to: RecipientKind;
  letter: string;
  by: readonly Channel[];
  /** Not when nobody was left to ask: `unplaced` then says more. */
  unlessUnplaced?: true;
  /** Overtakes what waits, also when the case itself is not urgent. */
  urgent?: true;
  /** Also when their own doing led to it: what follows from a request is not in the hands of who asked. */
  evenTheirOwn?: true;
}

const BOTH = ['mail', 'app'] as const;
/** Also as a text message, where somebody chose that or is on duty. */
const ALL = CHANNELS;
const APP = ['app'] as const;
const MAIL = ['mail'] as const;

/**
 * Which event who hears of, in which letter, and how: by mail, on their page of notices, or both. The first row that
 * names somebody counts, and nobody hears of what they did themselves. A new letter is a row here and a file in `letters/`.
 */
export const LETTERS = [
  { on: 'offered', to: 'about', letter: 'offered', by: ALL },
  { on: 'offer-told-again', to: 'about', letter: 'offered', by: ALL, urgent: true },
  { on: 'offer-unopened', to: 'coordinator', letter: 'offer-unopened', by: BOTH, urgent: true },
  { on: 'offer-unopened', to: 'practice', letter: 'offer-unopened', by: APP, urgent: true },
  { on: 'decline', to: 'practice', letter: 'declined', by: BOTH, unlessUnplaced: true },
  { on: 'decline', to: 'coordinator', letter: 'declined', by: APP, unlessUnplaced: true },
  { on: 'lapse', to: 'practice', letter: 'lapsed', by: BOTH, unlessUnplaced: true },
  { on: 'lapse', to: 'coordinator', letter: 'lapsed', by: APP, unlessUnplaced: true },
  { on: 'lapse', to: 'former-pharmacy', letter: 'offer-over', by: APP },
  { on: 'unplaced', to: 'practice', letter: 'unplaced', by: BOTH, urgent: true, evenTheirOwn: true },
  { on: 'unplaced', to: 'signer', letter: 'unplaced', by: ['mail', 'text'], urgent: true, evenTheirOwn: true },
  { on: 'unplaced', to: 'coordinator', letter: 'to-place', by: BOTH, urgent: true },
  { on: 'escalation', to: 'coordinator', letter: 'escalation', by: BOTH, urgent: true },
  { on: 'place', to: 'practice', letter: 'placed', by: APP },
  { on: 'place', to: 'coordinator', letter: 'placed', by: APP },
  { on: 'offerAgain', to: 'practice', letter: 'placed', by: APP },
  { on: 'accept', to: 'practice', letter: 'accepted', by: BOTH },
  { on: 'other-kit', to: 'about', letter: 'other-kit', by: BOTH, urgent: true, evenTheirOwn: true },
  { on: 'accept', to: 'home-care', letter: 'accepted', by: APP },
  { on: 'release', to: 'practice', letter: 'released', by: BOTH, unlessUnplaced: true },
  { on: 'release', to: 'former-pharmacy', letter: 'taken-over', by: BOTH },
  { on: 'release', to: 'coordinator', letter: 'released', by: APP, unlessUnplaced: true },
  { on: 'consent-asked', to: 'signer', letter: 'consent-asked', by: BOTH, urgent: true },
  { on: 'consent-asked', to: 'practice', letter: 'consent-asked', by: BOTH, urgent: true },
  { on: 'order-differs', to: 'signer', letter: 'order-differs', by: BOTH, urgent: true },
  { on: 'order-differs', to: 'practice', letter: 'order-differs', by: BOTH, urgent: true },
  { on: 'consent-refused', to: 'pharmacy', letter: 'consent-refused', by: BOTH, urgent: true },
  { on: 'consent-refused', to: 'practice', letter: 'consent-refused', by: APP },
  { on: 'consent-given', to: 'pharmacy', letter: 'consent-given', by: BOTH, urgent: true },
  { on: 'consent-given', to: 'practice', letter: 'consent-given', by: APP },
  { on: 'consent-taken-back', to: 'pharmacy', letter: 'consent-taken-back', by: BOTH, urgent: true },
  { on: 'consent-taken-back', to: 'practice', letter: 'consent-taken-back', by: BOTH, urgent: true },
  { on: 'bringBack', to: 'practice', letter: 'brought-back', by: BOTH },
  { on: 'deliver', to: 'practice', letter: 'delivered', by: BOTH },
  { on: 'deliver', to: 'home-care', letter: 'delivered', by: BOTH },
  { on: 'deliver', to: 'own-pharmacy', letter: 'delivered', by: BOTH },
  { on: 'correction:deliver', to: 'practice', letter: 'not-delivered', by: BOTH, urgent: true },
  { on: 'correction:deliver', to: 'home-care', letter: 'not-delivered', by: BOTH, urgent: true },
  { on: 'correction:deliver', to: 'own-pharmacy', letter: 'not-delivered', by: BOTH },
  { on: 'open', to: 'pharmacy', letter: 'opened', by: APP },
  { on: 'open', to: 'practice', letter: 'opened', by: APP },
  { on: 'end', to: 'pharmacy', letter: 'to-collect', by: BOTH },
  { on: 'withdraw', to: 'pharmacy', letter: 'withdrawn', by: BOTH, urgent: true },
  { on: 'withdraw', to: 'former-pharmacy', letter: 'withdrawn', by: BOTH, urgent: true },
  { on: 'withdraw', to: 'practice', letter: 'withdrawn', by: BOTH },
  { on: 'withdraw', to: 'home-care', letter: 'withdrawn', by: APP },
  { on: 'hand-over-proposed', to: 'about', letter: 'hand-over-proposed', by: BOTH },
  { on: 'handOver', to: 'former-pharmacy', letter: 'handed-over', by: BOTH },
  { on: 'handOver', to: 'practice', letter: 'handed-over', by: BOTH },
  { on: 'handOver', to: 'home-care', letter: 'handed-over', by: BOTH },
  { on: 'handOver', to: 'coordinator', letter: 'handed-over', by: APP },
  { on: 'hand-over-refused', to: 'pharmacy', letter: 'hand-over-refused', by: BOTH },
  { on: 'hand-over-refused', to: 'coordinator', letter: 'hand-over-refused', by: APP },
  { on: 'miss', to: 'coordinator', letter: 'missing', by: BOTH },
  { on: 'miss', to: 'pharmacy', letter: 'missing', by: BOTH },
  { on: 'miss', to: 'practice', letter: 'missing', by: APP },
  { on: 'units-missing', to: 'coordinator', letter: 'units-missing', by: BOTH },
  { on: 'units-missing', to: 'lead-pharmacist', letter: 'units-missing', by: BOTH },
  { on: 'recall-drafted', to: 'coordinator', letter: 'recall-to-confirm', by: BOTH, urgent: true },
  { on: 'recall-drafted', to: 'lead-pharmacist', letter: 'recall-to-confirm', by: BOTH, urgent: true },
  { on: 'recall-started-alone', to: 'coordinator', letter: 'recall-alone', by: BOTH, urgent: true },
  { on: 'recall-started-alone', to: 'lead-pharmacist', letter: 'recall-alone', by: BOTH, urgent: true },
  { on: 'recall-started', to: 'about', letter: 'recall', by: BOTH, urgent: true },
  { on: 'recall-started', to: 'holders', letter: 'recall', by: BOTH, urgent: true },
  { on: 'recall-ended', to: 'about', letter: 'recall-ended', by: BOTH },
  { on: 'pack-added', to: 'lead-pharmacist', letter: 'pack-added', by: BOTH },
  { on: 'pack-rejected', to: 'about', letter: 'pack-rejected', by: BOTH },
  { on: 'substitution-proposed', to: 'coordinator', letter: 'substitution-to-approve', by: BOTH },
  { on: 'substitution-proposed', to: 'lead-pharmacist', letter: 'substitution-to-approve', by: BOTH },
  { on: 'substitution-prolongation-proposed', to: 'coordinator', letter: 'substitution-to-approve', by: BOTH },
  { on: 'substitution-prolongation-proposed', to: 'lead-pharmacist', letter: 'substitution-to-approve', by: BOTH },
  { on: 'substitution-begins', to: 'about', letter: 'substitution-begins', by: BOTH },
  { on: 'substitution-kits-to-open', to: 'about', letter: 'substitution-kits-to-open', by: BOTH },
  { on: 'substitution-kits-left', to: 'about', letter: 'substitution-kits-left', by: BOTH },
  { on: 'substitution-prolonged', to: 'about', letter: 'substitution-prolonged', by: BOTH },
  { on: 'substitution-ends-soon', to: 'coordinator', letter: 'substitution-ends-soon', by: BOTH },
  { on: 'substitution-ends-soon', to: 'lead-pharmacist', letter: 'substitution-ends-soon', by: BOTH },
  { on: 'substitution-ended', to: 'about', letter: 'substitution-ended', by: BOTH },
  { on: 'substitution-ended', to: 'coordinator', letter: 'substitution-ended', by: APP },
  { on: 'substitution-ended', to: 'lead-pharmacist', letter: 'substitution-ended', by: APP },
  { on: 'version-to-fill', to: 'about', letter: 'version-to-fill', by: BOTH },
  { on: 'version-to-know', to: 'about', letter: 'version-to-know', by: BOTH },
  { on: 'submitOnBehalf', to: 'practice', letter: 'signature-asked', by: BOTH, urgent: true },
  { on: 'signature-reminded', to: 'practice', letter: 'signature-asked', by: BOTH, urgent: true },
  { on: 'order-expiring', to: 'practice', letter: 'order-expiring', by: BOTH },
  { on: 'order-expiring', to: 'pharmacy', letter: 'order-expiring', by: APP },
  { on: 'access-review-due', to: 'about', letter: 'access-review-due', by: APP, evenTheirOwn: true },
  { on: 'box-reported', to: 'pharmacy', letter: 'box-reported', by: BOTH, evenTheirOwn: true },
  { on: 'box-reported', to: 'practice', letter: 'box-reported', by: BOTH },
  { on: 'box-reported', to: 'home-care', letter: 'box-reported', by: BOTH },
  { on: 'break-glass', to: 'about', letter: 'break-glass', by: BOTH },
  { on: 'break-glass-ended', to: 'about', letter: 'break-glass-ended', by: BOTH },
  { on: 'duty-gap', to: 'coordinator', letter: 'duty-gap', by: BOTH },
  { on: 'address-refused', to: 'coordinator', letter: 'address-refused', by: APP },
  { on: 'invited', to: 'link', letter: 'invitation', by: MAIL, evenTheirOwn: true },
  { on: 'password-reset-asked', to: 'link', letter: 'password-reset', by: MAIL, urgent: true, evenTheirOwn: true },
  { on: 'email-change-asked', to: 'link', letter: 'email-change', by: MAIL, urgent: true, evenTheirOwn: true },
  { on: 'email-change-warned', to: 'link', letter: 'email-undo', by: MAIL, urgent: true, evenTheirOwn: true },
  { on: 'password-changed', to: 'person', letter: 'password-changed', by: BOTH, evenTheirOwn: true },
  { on: 'second-factor-changed', to: 'person', letter: 'second-factor-changed', by: BOTH, evenTheirOwn: true },
  { on: 'identity-linked', to: 'person', letter: 'identity-linked', by: BOTH, evenTheirOwn: true },
  { on: 'identity-unlinked', to: 'person', letter: 'identity-unlinked', by: BOTH, evenTheirOwn: true },
  { on: 'proof-mail-asked', to: 'person', letter: 'proof-mail', by: MAIL, urgent: true, evenTheirOwn: true },
  { on: 'membership-added', to: 'person', letter: 'membership-added', by: BOTH },
  { on: 'person-disabled', to: 'person', letter: 'account-disabled', by: MAIL, evenTheirOwn: true },
] as const satisfies readonly Rule[];

export type LetterName = (typeof LETTERS)[number]['letter'];
export type LetterRule = Omit<Rule, 'letter'> & { letter: LetterName };

/** The rows for an event; a correction also by the move it corrects. */
export function rulesFor(kind: string, corrected?: string): readonly LetterRule[] {
  const names = [kind, `${kind}:${corrected ?? ''}`];
  return LETTERS.filter(({ on }) => names.includes(on));
}
