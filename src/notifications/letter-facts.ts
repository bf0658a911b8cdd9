import type { Language } from '../web/texts.js';
import type { Role } from '../platform/actor.js';

/** Whom to phone. */
export interface Contact {
  name: string;
  phone: string | null;
}

/**
 * What a letter can tell, fixed when the event was told of, so that a second attempt is the same letter and what has
 * happened since changes nothing in it. Nothing about a patient can stand here: there is no place for it.
 */
export interface LetterFacts {
  /** Where its link leads; opening it asks to sign in. */
  path: string;
  number?: number;
  /** Of several requests that are told of together. */
  numbers?: number[];
  urgent?: boolean;
  answerBy?: string;
  deliverBy?: string;
  validUntil?: string;
  /** Until when a link opens something. */
  usableUntil?: string;
  /** Who is asked or supplies now. */
  pharmacy?: Contact;
  /** Who asked for it. */
  practice?: Contact;
  /** Who placed it with that pharmacy after a call, and who there said yes. */
  placedBy?: Contact;
  agreedWith?: string;
  /** Who no longer is. */
  former?: Contact;
  /** Whom to phone when nobody can deliver. */
  call?: Contact[];
  /** Why the coordinator is called in. */
  why?: string;
  product?: string;
  lots?: string[];
  /** A mail address that is refused, and whose it is; or which organisation took or ended emergency access. */
  address?: string;
  name?: string;
  /** What a shortage changes, its last day, and whether the prescriber has to agree. */
  says?: Record<Language, string>;
  until?: string;
  consent?: boolean;
  /** Who invites somebody, and to work as what. */
  inviter?: string;
  /** Of a version of the kit standard: since when, and what is otherwise by it, in both languages. */
  takesEffectOn?: string;
  changes?: Record<Language, string[]>;
  /** Who changed what another had approved. */
  by?: string;
  /** Whom a version touches that waits for approval. */
  touches?: Record<Language, string[]>;
  /** When nobody is on duty. */
  gapFrom?: string;
  gapUntil?: string;
  /** When a duty is that a pharmacy proposed. */
  dutyFrom?: string;
  dutyUntil?: string;
  /** The kit is still needed at home. */
  needed?: boolean;
  /** Who was asked has an objection on medical grounds. */
  medical?: boolean;
  /** It was told before. */
  again?: boolean;
  /** The last day of what runs out: of a kit, an agreement, a confirmation. */
  lastDay?: string;
  works?: { role: Role; organisation: string }[];
}

/** What a letter may list beneath its sentences. */
export type Listed =
  | 'takesEffectOn'
  | 'changes'
  | 'touches'
  | 'gapFrom'
  | 'gapUntil'
  | 'dutyFrom'
  | 'dutyUntil'
  | 'lastDay'
  | 'number'
  | 'answerBy'
  | 'deliverBy'
  | 'usableUntil'
  | 'pharmacy'
  | 'practice'
  | 'agreedWith'
  | 'placedBy'
  | 'call'
  | 'lots';
