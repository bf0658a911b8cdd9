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
import { PHARMACY_SETTINGS } from '../pharmacies.settings.js';
import { addDuty } from './duty-writing.js';
import { gapsIn, overlaps, weeksLater, type Span } from './duties.rules.js';
import * as query from './duties.query.js';
import type { DutyCopyInput, DutyInput } from './duty.input.js';

export interface Roster {
  from: PlainDate;
  items: query.ShownDuty[];
  gaps: Span[];
  /** Who may be put on it. */
  organisations: query.OnDuty[];
}
/** What lies ahead and nobody covers; empty: nobody is on duty in all that time. */
export interface GapsAhead {
  gaps: Span[];
  empty: boolean;
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

  week(from: PlainDate | undefined, actor: Actor): Promise<Roster> {
    const first = from ?? this.clock.today();
    return this.database.read(actor, async (tx) => {
      const span = daysFrom(first);
      const items = await query.dutiesBetween(tx, span);
      const gaps = await this.#gaps(tx, items, span);
      const organisations = await query.mayBeOnDuty(tx);
      return { from: first, items, gaps, organisations };
    });
  }

  /** Of the coming days, for whoever looks after the roster. */
  async ahead(tx: EntityManager): Promise<GapsAhead> {
    const settings = await this.settings.read(tx, PHARMACY_SETTINGS);
    const now = this.clock.now();
    const span = { from: now, until: momentOf(addDays(dayOf(now), settings['duty.daysAhead'] + 1), '00:00') };
    const items = await query.dutiesBetween(tx, span);
    return { gaps: gapsIn(items.filter(brings), span, settings), empty: items.length === 0 };
  }

  coming(tx: EntityManager, organisation: string): Promise<query.ShownDuty[]> {
    const now = this.clock.now();
    const until = momentOf(addDays(dayOf(now), DAYS * OWN_WEEKS), '00:00');
    return query.dutiesBetween(tx, { from: now, until }, organisation);
  }

  add({ organisationId, from, until, phone }: DutyInput, actor: Actor) {
    return this.database.once<query.ShownDuty, 'not-found'>(
      actor,
      null,
      async (tx, id) => {
        await addDuty(tx, { id, organisationId, phone, from: new Date(from), until: new Date(until) });
        return shown(tx, id);
      },
      shown,
    );
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

  async #gaps(tx: EntityManager, items: readonly query.ShownDuty[], span: Span): Promise<Span[]> {
    const now = this.clock.now();
    const ahead = { ...span, from: span.from > now ? span.from : now };
    if (ahead.from >= ahead.until) return [];
    return gapsIn(items.filter(brings), ahead, await this.settings.read(tx, PHARMACY_SETTINGS));
  }
}

/** A post is a number to phone; a kit comes from a pharmacy. */
const brings = ({ organisation }: query.ShownDuty): boolean => organisation.kind === 'pharmacy';

const daysFrom = (day: PlainDate): Span => ({
  from: momentOf(day, '00:00'),
  until: momentOf(addDays(day, DAYS), '00:00'),
});

async function shown(tx: EntityManager, id: string): Promise<Result<query.ShownDuty, 'not-found'>> {
  const duty = await query.dutyKnown(tx, id);
  return duty ? allow(duty) : refuse('not-found');
}
