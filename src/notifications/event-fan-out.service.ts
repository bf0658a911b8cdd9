import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemOf, type Actor } from '../platform/actor.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Clock } from '../platform/clock.js';
import { Database, type Statement } from '../platform/database/database.js';
import { Live } from '../platform/live.service.js';
import { log } from '../platform/log.js';
import { inLog, TriedAgainLater } from '../platform/work/failure.js';
import type { WorkJob } from '../platform/work/work-queues.js';
import { casesOf, holdEvents, markTold, untoldEvents, type UntoldEvent } from './events.query.js';
import { lettersOf, unlessRefused } from './letters-of.rules.js';
import { inOneMail } from './one-mail.rules.js';
import { settleLetters, writeLetters, type Settling } from './new-letters.js';
import { addressees, correspondents, recalledProducts, refusedAddresses } from './recipients.query.js';
import { askedAgainBy, settles } from './settled-by.js';
import { sendsTexts } from './text-transport.js';

const AT_ONCE = 100;
/** What an event can be about that is one person's own business. */
const PERSONAL = ['person', 'link'];
const HOLD_SECONDS = 10 * 60;
const NEWS: Statement = {
  name: 'letter-news',
  text: 'select id as network, organisation_id as organisation from networks_with_news()',
};
const HELD: Statement = {
  name: 'letter-held',
  text: 'select id, network_id as network, organisation_id as organisation from held_events($1, $2, $3)',
};

interface Of {
  network: string;
  organisation: string;
}
/** What came of telling: the letters to send, and the events that must be tried by themselves. */
export interface Told {
  events: number;
  letters: WorkJob[];
  held: WorkJob[];
}

/**
 * Tells of what happened: from each event its letters and notices, in one transaction, and then the pages that show it. The
 * lock on its row is the lease: all of the work is in the transaction that holds it.
 */
@Injectable()
export class EventFanOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async due(limit: number): Promise<WorkJob[]> {
    const news = await this.database.asNobody<Of>(NEWS);
    const held = await this.database.asNobody<Of & { id: string }>(HELD, [this.clock.now(), limit, null]);
    return [...(news.length > 0 ? [{ name: 'tell' }] : []), ...held.map(({ id }) => asJob(id))];
  }

  /** Of everything that nobody was told of yet, the oldest first. */
  async tellAll(): Promise<Told> {
    const told: Told = { events: 0, letters: [], held: [] };
    for (const { network, organisation } of await this.database.asNobody<Of>(NEWS)) {
      const system = systemOf(network, organisation);
      for (let more = true; more;) more = (await this.#tellSome(system, told)) === AT_ONCE;
    }
    return told;
  }

  /** One that could not be told of with the others. */
  async tellOne(id: string): Promise<Told> {
    const told: Told = { events: 0, letters: [], held: [] };
    const [of] = await this.database.asNobody<Of>(HELD, [this.clock.now(), 1, id]);
    if (!of) return told;
    const system = systemOf(of.network, of.organisation);
    try {
      await this.#tellOf(system, told, [], id);
    } catch (error) {
      log.error({ id, ...inLog(error) }, 'an event could not be told of and is left for later');
      await this.#hold(system, [id], HOLD_SECONDS);
      throw new TriedAgainLater(error);
    }
    return told;
  }

  /** One of many that cannot be told of keeps none of them waiting: each is tried by itself then. */
  async #tellSome(system: Actor, told: Told): Promise<number> {
    const events: UntoldEvent[] = [];
    try {
      await this.#tellOf(system, told, events, null);
    } catch (error) {
      if (events.length === 0) throw error;
      log.error({ count: events.length, ...inLog(error) }, 'events could not be told of together');
      const ids = events.map(({ id }) => id);
      await this.#hold(system, ids, 0);
      told.held.push(...ids.map(asJob));
    }
    return events.length;
  }

  async #tellOf(system: Actor, told: Told, events: UntoldEvent[], held: string | null): Promise<void> {
    const { concerned, letters } = await this.database.read(system, async (tx) => {
      events.splice(0, Infinity, ...(await untoldEvents(tx, AT_ONCE, held)));
      return this.#tell(tx, events);
    });
    if (events.length > 0) this.live.changed([...concerned, system.organisation]);
    told.events += events.length;
    told.letters.push(...letters);
  }

  #hold(system: Actor, ids: string[], seconds: number) {
    return this.database.read(system, (tx) => holdEvents(tx, ids, seconds));
  }

  /** @returns the organisations whose pages show something of it, and the letters that are to be sent. */
  async #tell(tx: EntityManager, events: UntoldEvent[]): Promise<{ concerned: Set<string>; letters: WorkJob[] }> {
    if (events.length === 0) return { concerned: new Set(), letters: [] };
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
    const toPhone = events.flatMap((event) => [
      ...(event.toPhone ?? []),
      ...(event.placed ? [event.placed.by] : []),
      ...event.afterHours,
    ]);
    const personal = events.flatMap(({ subject, subjectId }) => (PERSONAL.includes(subject) ? [subjectId] : []));
    const signers = [
      ...events.flatMap(({ detail: { signer } }) => signer ?? []),
      ...[...cases.values()].flatMap((one) => one.signers),
    ];
    const others = await correspondents(tx, [...personal, ...signers]);
    const book = new Map([...others, ...(await addressees(tx, [...concerned, ...holders, ...toPhone]))]);
    const texts = sendsTexts(this.config);
    const letters = events.flatMap((event) => lettersOf(event, { cases, book, recalls, texts }));
    const addresses = letters.flatMap(({ address }) => (address === null ? [] : [address]));
    const sendable = unlessRefused(letters, await refusedAddresses(tx, addresses));
    const written = await writeLetters(tx, inOneMail(sendable));
    await settleLetters(tx, events.flatMap(settledBy));
    await markTold(tx, events);
    return { concerned: new Set([...concerned, ...holders]), letters: written };
  }
}

const asJob = (id: string): WorkJob => ({ name: 'tell-one', id });

/** What is asked again of one case or one pharmacy replaces what was asked before. */
function settledBy({ kind, subject, subjectId, caseId, at }: UntoldEvent): Settling[] {
  const isOfOne = caseId !== null || subject === 'pharmacy';
  const kinds = [...new Set([...settles(kind), ...(isOfOne ? askedAgainBy(kind) : [])])];
  return kinds.length === 0 ? [] : [{ subjectId, caseId, at, kinds }];
}
