import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import type { Language } from '../web/texts.js';
import type { Mail, Recipient } from './mail.js';

/** Events whose letters are written by another module. */
export type ForeignLetter = 'report-made' | 'report-test' | 'report-address-asked';

export interface QueuedMail {
  kind: ForeignLetter;
  /** What it is about: a report, or who gets it. */
  subject: string;
  subjectId: string;
  recipients: Recipient[];
}

/** What a composer gets: enough to find the rest itself. */
export interface LetterToWrite {
  id: string;
  kind: ForeignLetter;
  subjectId: string;
  recipientId: string;
  language: Language;
  /** What the network of the letter calls itself. */
  network: string;
}

/** Runs at each attempt, as the system of the letter's network: it must write the same mail twice. */
export type Composer = (tx: EntityManager, letter: LetterToWrite) => Promise<Mail>;

export interface SentLetter {
  id: string;
  kind: string;
  recipientId: string;
  address: string | null;
  state: 'due' | 'sent' | 'dead';
  sentAt: Date | null;
  attempts: number;
  error: string | null;
}

const BECAME: Statement = {
  name: 'letters-about',
  text: `select l.id, l.kind, l.recipient_id as "recipientId", l.address, l.state, l.sent_at as "sentAt", l.attempts, l.last_error as error
         from letter l join event e on e.id = l.event_id where e.subject_id = $1 and l.channel = 'mail' order by e.at, l.address`,
};

/** For a module that writes its own mail; it travels as every other letter does. */
@Injectable()
export class Notifications {
  readonly #composers = new Map<ForeignLetter, Composer>();

  /** Who writes these letters; said once, when the module starts. */
  composes(kinds: readonly ForeignLetter[], composer: Composer): void {
    for (const kind of kinds) this.#composers.set(kind, composer);
  }

  composerOf(kind: string): Composer | undefined {
    return this.#composers.get(kind as ForeignLetter);
  }

  /** In the transaction that makes it so: an event from which one letter per recipient follows. @returns the event's id. */
  queueMail(tx: EntityManager, { kind, subject, subjectId, recipients }: QueuedMail): Promise<string> {
    return announce(tx, kind, { subject, subjectId, detail: { recipients } });
  }

  /** Who was told, and when; for whoever may see the network's letters. */
  whatBecameOf(tx: EntityManager, subjectId: string): Promise<SentLetter[]> {
    return ask<SentLetter>(tx, BECAME, [subjectId]);
  }
}
