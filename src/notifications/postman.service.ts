import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { systemOf, type Actor } from '../platform/actor.js';
import { Bell } from '../platform/bell.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { failpoint } from '../platform/failpoint.js';
import { log } from '../platform/log.js';
import { allow } from '../platform/result.js';
import { WEB_OPTIONS, type WebOptions } from '../web/options.js';
import { mailbox } from './address.rules.js';
import { CARRIER, type Carrier } from './carrier.js';
import { LetterWriter } from './letter-writer.service.js';
import { inShort, verdictOf, type Failure, type Verdict } from './replies.rules.js';
import { nextAttempt } from './retries.rules.js';
import {
  claimLetters,
  markAddressRefused,
  markDead,
  markSent,
  markWaiting,
  readLetter,
  type ClaimedLetter,
  type WaitingLetter,
} from './waiting-letters.query.js';

/** Few, so that an urgent letter never waits for more than these. */
const AT_ONCE = 6;
type Outcome = 'sent' | Verdict;

/**
 * Sends letters: claimed under a lease, sent outside any transaction, marked afterwards. A worker that dies in between has
 * the letter sent again, with the same Message-ID: at least once, and nothing in it that may not be read twice.
 */
@Injectable()
export class Postman implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly bell: Bell,
    private readonly writer: LetterWriter,
    @Inject(CARRIER) private readonly carrier: Carrier,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(WEB_OPTIONS) private readonly web: WebOptions,
  ) {
    bell.addRound(() => this.round());
  }

  onApplicationShutdown(): void {
    this.carrier.close();
  }

  async round(): Promise<boolean> {
    while (!this.bell.silent) {
      const claimed = await claimLetters(this.database, this.clock.now(), AT_ONCE);
      const outcomes = await Promise.all(claimed.map((letter) => this.#deliver(letter)));
      if (claimed.length < AT_ONCE || outcomes.includes('wait-all')) break;
    }
    return false;
  }

  async #deliver({ id, network, organisation }: ClaimedLetter): Promise<Outcome> {
    const system = systemOf(network, organisation);
    const letter = await this.database.read(system, (tx) => readLetter(tx, id));
    if (!letter) return 'sent'; // in the meantime, by a worker whose lease had run out
    const to = mailbox(letter.name, letter.address);
    if (!to) return this.#fail(letter, system, 'dead', 'bad-address');
    try {
      await this.#send(letter, to, system);
    } catch (error) {
      const failure = error as Failure;
      return this.#fail(letter, system, verdictOf(failure), inShort(failure));
    }
    failpoint('letter-sent-not-marked');
    await this.database.read(system, (tx) => markSent(tx, id));
    return 'sent';
  }

  async #send(letter: WaitingLetter, to: { name: string; address: string }, system: Actor) {
    const mail = await this.writer.write(letter, system);
    const from = { name: this.web.networkName, address: this.config.mailFrom };
    const messageId = `<${letter.id}@${from.address.split('@')[1] ?? 'localhost'}>`;
    await this.carrier.send({ letterId: letter.id, date: this.clock.now(), messageId, from, to, mail }, system);
  }

  async #fail(letter: WaitingLetter, system: Actor, verdict: Verdict, error: string): Promise<Outcome> {
    const { id, kind, attempts, urgent, name, address } = letter;
    const next = nextAttempt(attempts, urgent, this.clock.now());
    await this.database.as(system, async (tx) => {
      if (verdict === 'dead' || verdict === 'address-refused') await markDead(tx, id, error);
      else if (await markWaiting(tx, id, next, error)) log.error({ id, kind, code: error }, 'a letter was given up');
      if (verdict === 'address-refused') {
        await markAddressRefused(tx, address, error);
        await announce(tx, 'address-refused', { subject: 'letter', subjectId: id, detail: { name, address } });
      }
      return allow(null);
    });
    log.warn({ id, kind, code: error, count: attempts }, 'a letter was not taken');
    return verdict;
  }
}
