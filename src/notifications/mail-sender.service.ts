import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemOf, type Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { failpoint } from '../platform/failpoint.js';
import { Live } from '../platform/live.service.js';
import { log } from '../platform/log.js';
import { allow } from '../platform/result.js';
import type { WorkJob } from '../platform/work/work-queues.js';
import { NetworkNames } from '../platform/network-names.service.js';
import { mailbox } from './address.rules.js';
import { MAIL_TRANSPORT, type MailTransport } from './mail-transport.js';
import { LetterWriter } from './letter-writer.service.js';
import { TEXT_TRANSPORT, type TextTransport } from './text-transport.js';
import { inShort, verdictOf, type Failure, type Verdict } from './replies.rules.js';
import { nextAttempt } from './retries.rules.js';
import {
  claimLetter,
  lettersDue,
  markAddressRefused,
  markDead,
  markSent,
  markWaiting,
  readLetter,
  type WaitingLetter,
} from './waiting-letters.query.js';

/** So long no other letter is tried when the server let none in. */
export const REST_MS = 5_000;
const TRIES = 10;
const AGAIN_MS = 1000;
/** Letters of which a page shows how far they are. */
const WATCHED = ['proof-mail', 'report-made', 'report-test'];
export type Outcome = 'sent' | 'gone' | Verdict;

/**
 * Sends letters: claimed under a lease, sent outside any transaction, marked afterwards. A worker that dies in between has
 * the letter sent again, with the same Message-ID: at least once, and nothing in it that may not be read twice.
 */
@Injectable()
export class MailSender implements OnApplicationShutdown {
  #restsUntil = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writer: LetterWriter,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    @Inject(TEXT_TRANSPORT) private readonly texts: TextTransport,
    @Inject(CONFIG) private readonly config: Config,
    private readonly names: NetworkNames,
    private readonly live: Live,
  ) {}

  onApplicationShutdown(): void {
    this.transport.close();
  }

  async due(limit: number): Promise<WorkJob[]> {
    const letters = this.#rests() ? [] : await lettersDue(this.database, this.clock.now(), limit);
    return letters.map(({ id, urgent }) => ({ name: 'send', id, urgent }));
  }

  /** Gone: sent in the meantime, or somebody else is at it. When it waits its row says until when: no job waits with it. */
  async send(id: string): Promise<Outcome> {
    const claimed = this.#rests() ? undefined : await claimLetter(this.database, id, this.clock.now());
    if (!claimed) return 'gone';
    const system = systemOf(claimed.network, claimed.organisation);
    const letter = await patiently(() => this.database.read(system, (tx) => readLetter(tx, id)));
    if (!letter) return 'gone'; // by a worker whose lease had run out
    const to = letter.channel === 'text' ? null : mailbox(letter.name, letter.address);
    if (!to && letter.channel === 'mail') return this.#fail(letter, system, 'dead', 'bad-address');
    // Somebody is looking at a page to see what becomes of it.
    const tell = () => {
      if (WATCHED.includes(letter.kind)) this.live.changed([claimed.organisation]);
    };
    try {
      if (to) await this.#send(letter, to, system);
      else await this.#text(letter, system);
    } catch (error) {
      const failure = error as Failure;
      const verdict = verdictOf(failure);
      if (verdict === 'wait-all') this.#restsUntil = this.clock.now().getTime() + REST_MS;
      await this.#fail(letter, system, verdict, inShort(failure));
      tell();
      return verdict;
    }
    failpoint('letter-sent-not-marked');
    await patiently(() => this.database.read(system, (tx) => markSent(tx, id)));
    tell();
    return 'sent';
  }

  #rests = () => this.clock.now().getTime() < this.#restsUntil;

  async #send(letter: WaitingLetter, to: { name: string; address: string }, system: Actor) {
    const mail = await this.writer.write(letter, system);
    const from = { name: await this.names.of(system.network), address: this.config.mailFrom };
    const messageId = `<${letter.id}@${from.address.split('@')[1] ?? 'localhost'}>`;
    await this.transport.send({ letterId: letter.id, date: this.clock.now(), messageId, from, to, mail }, system);
  }

  async #text(letter: WaitingLetter, system: Actor) {
    const text = this.writer.inShort(letter);
    await this.texts.send({ letterId: letter.id, date: this.clock.now(), to: letter.address, text }, system);
  }

  async #fail(letter: WaitingLetter, system: Actor, verdict: Verdict, error: string): Promise<Outcome> {
    const { id, kind, attempts, urgent, name, address } = letter;
    const next = nextAttempt(attempts, urgent, this.clock.now());
    const record = async (tx: EntityManager) => {
      if (verdict === 'dead' || verdict === 'address-refused') await markDead(tx, id, error);
      else if (await markWaiting(tx, id, next, error)) log.error({ id, kind, code: error }, 'a letter was given up');
      if (verdict === 'address-refused') {
        await markAddressRefused(tx, address, error);
        await announce(tx, 'address-refused', { subject: 'letter', subjectId: id, detail: { name, address } });
      }
      return allow(null);
    };
    await patiently(() => this.database.as(system, record));
    log.warn({ id, kind, code: error, count: attempts }, 'a letter was not taken');
    return verdict;
  }
}

/**
 * A database that is away for a moment must not have a letter wait until its lease has run out, and what was sent must be
 * known to be sent, or it would be sent twice.
 */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 1) throw error;
      await pause(AGAIN_MS);
    }
  }
}
