import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemOf, type Actor } from '../platform/actor.js';
import { Worker } from '../platform/work/worker.js';
import { Clock } from '../platform/clock.js';
import { Database, type Statement } from '../platform/database/database.js';
import { Live } from '../platform/live.service.js';
import { log } from '../platform/log.js';
import { casesOf, markTold, untoldEvents, type UntoldEvent } from './events.query.js';
import { lettersOf, unlessRefused } from './letters-of.rules.js';
import { writeLetters } from './new-letters.js';
import { addressees, correspondents, recalledProducts, refusedAddresses } from './recipients.query.js';

const AT_ONCE = 100;
/** What an event can be about that is one person's own business. */
const PERSONAL = ['person', 'link'];
const SET_ASIDE_MS = 10 * 60_000;
const NEWS: Statement = {
  name: 'letter-news',
  text: 'select id, organisation_id as organisation from networks_with_news()',
};

/** Tells of what happened: from each event its letters and notices, in one transaction, and then the pages that show it. */
@Injectable()
export class EventFanOut {
  /** An event that cannot be told of must not keep the others waiting; it is tried again after a while. */
  readonly #setAside = new Map<string, Date>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly worker: Worker,
  ) {
    worker.addTask(() => this.round());
  }

  /** @returns whether there may be letters to send. */
  async round(): Promise<boolean> {
    const failures: Error[] = [];
    let told = 0;
    for (const { id, organisation } of await this.database.asNobody<{ id: string; organisation: string }>(NEWS))
      told += await this.#tellAll(systemOf(id, organisation), failures);
    if (failures[0]) throw failures[0];
    return told > 0;
  }

  async #tellAll(system: Actor, failures: Error[]): Promise<number> {
    let told = 0;
    let limit = AT_ONCE;
    while (!this.worker.stopping) {
      const events: UntoldEvent[] = [];
      try {
        const concerned = await this.database.read(system, (tx) => this.#tell(tx, limit, events));
        if (events.length > 0) this.live.changed([...concerned, system.organisation]);
        told += events.length;
        if (events.length < limit) break;
      } catch (error) {
        const [first] = events;
        if (!first) throw error;
        if (limit === 1) failures.push(this.#leaveForLater(first, error as Error));
        limit = 1; // one of them cannot be told of: find out which
      }
    }
    return told;
  }

  /** @returns the organisations whose pages show something of it. */
  async #tell(tx: EntityManager, limit: number, events: UntoldEvent[]): Promise<Set<string>> {
    events.splice(0, Infinity, ...(await untoldEvents(tx, limit, this.#leftForLater())));
    if (events.length === 0) return new Set();
    const cases = await casesOf(tx, events);
    const concerned = new Set(
      events.flatMap(({ organisation, about, caseId, at }) => [
        ...[organisation, ...about],
        ...(cases.get(caseId ?? '')?.parties ?? []).flatMap((party) =>
          party.until === null || party.until >= at ? [party.organisation] : [],
        ),
      ]),
    );
    const recalls = await recalledProducts(
      tx,
      events.flatMap(({ subject, subjectId }) => (subject === 'recall' ? [subjectId] : [])),
    );
    const holders = [...recalls.values()].flatMap((recall) => recall.holders);
    const toPhone = events.flatMap((event) => event.toPhone ?? []);
    const personal = events.flatMap(({ subject, subjectId }) => (PERSONAL.includes(subject) ? [subjectId] : []));
    const others = await correspondents(tx, personal);
    const book = new Map([...others, ...(await addressees(tx, [...concerned, ...holders, ...toPhone]))]);
    const letters = events.flatMap((event) => lettersOf(event, { cases, book, recalls }));
    const addresses = letters.flatMap(({ address }) => (address === null ? [] : [address]));
    await writeLetters(tx, unlessRefused(letters, await refusedAddresses(tx, addresses)));
    await markTold(tx, events);
    return new Set([...concerned, ...holders]);
  }

  #leaveForLater({ id, kind }: UntoldEvent, error: Error): Error {
    log.error(
      { id, kind, code: error.name, stack: error.stack },
      'an event could not be told of and is left for later',
    );
    this.#setAside.set(id, this.clock.now());
    return error;
  }

  #leftForLater(): string[] {
    const recently = this.clock.now().getTime() - SET_ASIDE_MS;
    for (const [id, since] of this.#setAside) if (since.getTime() < recently) this.#setAside.delete(id);
    return [...this.#setAside.keys()];
  }
}
