import { Inject, Injectable } from '@nestjs/common';
import { isLinkPurpose, linkPath } from '../access/one-time-links/link-tokens.js';
import type { Actor } from '../platform/actor.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { NetworkNames } from '../platform/network-names.service.js';
import { PublicAddress } from '../web/public-address.service.js';
import { letterMail } from './letter-mail.js';
import { isOurs } from './letters/all.js';
import type { LetterFacts } from './letter-facts.js';
import type { Mail } from './mail.js';
import { Notifications, type ForeignLetter } from './notifications.service.js';
import type { WaitingLetter } from './waiting-letters.query.js';
import { writeLetter } from './write-letter.js';

const LINE_BREAKS = /\s+/gu;

/** Makes the mail of a letter, with its own words or with those of the module that it comes from. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly notifications: Notifications,
    private readonly database: Database,
    private readonly address: PublicAddress,
    private readonly names: NetworkNames,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async write(letter: WaitingLetter, system: Actor): Promise<Mail> {
    const mail = await this.#write(letter, system);
    return { ...mail, subject: mail.subject.replaceAll(LINE_BREAKS, ' ') };
  }

  /** For a telephone that lies open on a table: which request, and where to look. */
  inShort({ kind, facts, subjectId }: WaitingLetter): string {
    const link = `${this.address.base()}${this.#pathOf(kind, subjectId, facts)}`;
    const numbers = facts.numbers ?? (facts.number === undefined ? [] : [facts.number]);
    return [...numbers, link].join(' ');
  }

  async #write({ id, kind, facts, language, subjectId, recipientId }: WaitingLetter, system: Actor): Promise<Mail> {
    const network = await this.names.of(system.network);
    if (isOurs(kind)) {
      const written = writeLetter(kind, facts, language, this.#pathOf(kind, subjectId, facts));
      return letterMail(written, language, network, this.address.base());
    }
    const compose = this.notifications.composerOf(kind);
    if (!compose) throw new Error(`nobody writes the letter ${kind}`);
    const letter = { id, kind: kind as ForeignLetter, subjectId, recipientId, language, network };
    return this.database.read(system, (tx) => compose(tx, letter));
  }

  /** A token is made now and kept nowhere: whoever reads the letter's row cannot use the link. */
  #pathOf(kind: string, id: string, { path, usableUntil }: LetterFacts): string {
    if (!isLinkPurpose(kind) || usableUntil === undefined) return path;
    return linkPath(this.config.secret, { purpose: kind, id, expiresAt: new Date(usableUntil) });
  }
}
