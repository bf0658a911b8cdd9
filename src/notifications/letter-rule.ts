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
  /** Home care that until this moment was chosen. */
  | 'former-home-care'
  /** The pharmacy that until this moment was asked or supplied. */
  | 'former-pharmacy'
  /** The patient's own pharmacy, when another one supplies. */
  | 'own-pharmacy'
  /** Whoever has a kit with the recalled product, on the shelf or in a home. */
  | 'holders'
  /** Who may say yes or no for the pharmacy that is asked and chose to hear of it by text message. */
  | 'answering'
  /** Whoever signed the request, or is named as who must, at their own address. */
  | 'signer'
  /** The out-of-hours post, when something is asked of a practice that is closed. */
  | 'after-hours'
  /** The one whom the event is about, at their own address. */
  | 'person'
  /** Whoever a link is sent to, at the address that stands with the link. */
  | 'link'
  | Extract<Role, 'coordinator' | 'lead-pharmacist'>;

export interface Rule {
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

export const BOTH = ['mail', 'app'] as const;
/** What somebody must act on at once: also as a text message, where they chose that or are on duty. */
export const ALL = CHANNELS;
export const APP = ['app'] as const;
export const MAIL = ['mail'] as const;
