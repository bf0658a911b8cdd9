import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Settings } from '../../access/settings.service.js';
import type { Actor } from '../../platform/actor.js';
import { addDays, dayOf, momentOf, type PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from '../pharmacies.settings.js';
import type { Rightly } from '../../web/rightly.js';
import { addDuty, refuseDutySoFar } from './duty-writing.js';
import { gapsIn, overlaps, weeksLater, type Span } from './duties.rules.js';
import * as query from './duties.query.js';
import type { DutiesInput, DutyCopyInput, DutyInput, DutyRemovalInput } from './duty.input.js';
import { postGaps, type PostGap } from './post-gaps.rules.js';
import { proposedDuties, type ShownProposal } from './duty-proposals.query.js';
import { nightCoverNow } from './night-cover.query.js';
import type { NightCover } from './night-cover.rules.js';

export interface Roster {
  from: PlainDate;
  items: query.ShownDuty[];
  gaps: Span[];
  /** Out-of-hours posts that the roster says nothing of then, though it does at other times, or they have no number of their own. */
  posts: PostGap[];
  /** The stretch that the form is filled with: the one that was asked for, else the first that nobody covers. */
  fill: Span | null;
  /** The duty of another that the form to propose is filled with. */
  over: query.ShownDuty | null;
  /** What pharmacies would do of it, of whoever looks. */
  proposals: ShownProposal[];
  /** Whom the nights of these days reach. */
  cover: NightCover[];
  keeper: query.Keeper | null;
  /** Who may be put on it. */
  organisations: query.OnDuty[];
}
export interface DutyRemoval {
  duty: query.ShownDuty;
  /** The first of the days that were looked at. */
  week: PlainDate;
  /** What nobody covers without it. */
  gaps: Span[];
}
/** What lies ahead and nobody covers; empty: nobody is on duty in all that time. */
export interface GapsAhead {
  gaps: Span[];
  empty: boolean;
  /** How many proposals of pharmacies wait for an answer. */
  proposals: number;
}
type Copied = { copied: number; skipped: number };

const DAYS = 7;
const OWN_WEEKS = 8;

/** Who is on duty for the network: read by everybody of it, kept by its coordinator. */
@Injectable()
export class Duties {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  week({ from, fill, over }: DutiesInput, actor: Actor): Promise<Roster> {
    const first = from ?? this.clock.today();
    return this.database.read(actor, async (tx) => {
      const span = daysFrom(first);
      const items = await query.dutiesBetween(tx, span);
      const settings = await this.settings.read(tx, PHARMACY_SETTINGS);
      const gaps = this.#gaps(items.filter(brings), span, settings);
      const organisations = await query.mayBeOnDuty(tx);
      const bringing = new Set(items.filter(brings).map(({ organisation }) => organisation.id));
      return {
        ...{ from: first, items, gaps, organisations },
        posts: postGaps(organisations, items, (own) => this.#gaps(own, span, settings)),
        fill: gaps.find((gap) => gap.from.getTime() === Date.parse(fill ?? '')) ?? gaps[0] ?? null,
        over: over === undefined ? null : await query.dutyKnown(tx, over),
        proposals: await proposedDuties(tx),
        cover: await nightCoverNow(tx, this.clock.now(), bringing, settings),
        keeper: await query.keeperOf(tx),
      };
    });
  }

  /** What taking a duty off leaves open. */
  removal(id: string, { week }: DutyRemovalInput, actor: Actor): Promise<Result<DutyRemoval, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const duty = await query.dutyKnown(tx, id);
      if (!duty) return refuse('not-found');
      const settings = await this.settings.read(tx, PHARMACY_SETTINGS);
      const others = (await query.dutiesBetween(tx, duty)).filter((one) => one.id !== id);
      const gaps = brings(duty) ? this.#gaps(others.filter(brings), duty, settings) : [];
      return allow({ duty, week: week ?? dayOf(duty.from), gaps });
    });
  }

  /** Of the coming days, for whoever looks after the roster. */
  async ahead(tx: EntityManager): Promise<GapsAhead> {
    const settings = await this.settings.read(tx, PHARMACY_SETTINGS);
    const now = this.clock.now();
    const span = { from: now, until: momentOf(addDays(dayOf(now), settings['duty.daysAhead'] + 1), '00:00') };
    const items = await query.dutiesBetween(tx, span);
    const proposals = (await proposedDuties(tx)).length;
    return { gaps: gapsIn(items.filter(brings), span, settings), empty: items.length === 0, proposals };
  }

  keeper(tx: EntityManager): Promise<query.Keeper | null> {
    return query.keeperOf(tx);
  }

  coming(tx: EntityManager, organisation: string): Promise<query.ShownDuty[]> {
    const now = this.clock.now();
    const until = momentOf(addDays(dayOf(now), DAYS * OWN_WEEKS), '00:00');
    return query.dutiesBetween(tx, { from: now, until }, organisation);
  }

  add({ from, until, ...told }: DutyInput, actor: Actor) {
    return this.database.once<query.ShownDuty, 'not-found'>(
      actor,
      null,
      async (tx, id) => {
        await addDuty(tx, { id, ...told, from: new Date(from), until: new Date(until) });
        return shown(tx, id);
      },
      shown,
    );
  }

  /** What its rules refuse of a duty that is not filled in rightly everywhere. */
  refuseSoFar({ from, until, ...told }: Rightly<DutyInput>, actor: Actor): Promise<void> {
    const span = {
      from: from === undefined ? from : new Date(from),
      until: until === undefined ? until : new Date(until),
    };
    return this.database.read(actor, (tx) => refuseDutySoFar(tx, { ...told, ...span }));
  }

  remove(id: string, actor: Actor): Promise<Result<{ id: string }, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      const duty = await query.dutyKnown(tx, id);
      if (!duty || !(await query.removeDuty(tx, id))) return refuse('not-found');
      await announce(tx, 'duty-removed', { subject: 'duty', subjectId: id, about: [duty.organisation.id] });
      return allow({ id });
    });
  }

  /** What begins in these days, in each of the weeks after them; who is on duty then already stays so. */
  copy({ from, weeks }: DutyCopyInput, actor: Actor): Promise<Result<Copied, OnceRefusal>> {
    return this.database.as(actor, async (tx) => {
      await query.alone(tx);
      const span = daysFrom(from);
      const known = await query.dutiesBetween(tx, { ...span, until: weeksLater(span, weeks + 2).until });
      const begins = known.filter((duty) => duty.from >= span.from && duty.from < span.until);
      const all = Array.from({ length: weeks }, (_, week) => begins.map((duty) => weeksLater(duty, week + 1))).flat();
      const free = all.filter(
        (duty) => !known.some((it) => it.organisation.id === duty.organisation.id && overlaps(it, duty)),
      );
      const duties = free.map((duty) => ({ ...duty, id: uuidv7(), organisationId: duty.organisation.id }));
      await query.writeDuties(tx, duties);
      await announce(tx, 'duties-copied', {
        ...{ subject: 'network', subjectId: actor.network, detail: { from, weeks, copied: free.length } },
        about: [...new Set(duties.map(({ organisationId }) => organisationId))],
      });
      return allow({ copied: free.length, skipped: all.length - free.length });
    });
  }

  #gaps(items: readonly query.ShownDuty[], { from, until }: Span, settings: PharmacySettings): Span[] {
    const now = this.clock.now();
    const ahead = { from: from > now ? from : now, until };
    return ahead.from >= ahead.until ? [] : gapsIn(items, ahead, settings);
  }
}

/** A post is a number to phone; a kit comes from a pharmacy that delivers. */
const brings = ({ organisation, delivers }: query.ShownDuty): boolean => organisation.kind === 'pharmacy' && delivers;

const daysFrom = (day: PlainDate): Span => ({
  from: momentOf(day, '00:00'),
  until: momentOf(addDays(day, DAYS), '00:00'),
});

async function shown(tx: EntityManager, id: string): Promise<Result<query.ShownDuty, 'not-found'>> {
  const duty = await query.dutyKnown(tx, id);
  return duty ? allow(duty) : refuse('not-found');
}
