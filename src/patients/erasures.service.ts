import { Injectable } from '@nestjs/common';
import { record } from '../access/audit.js';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { addDays, dayOf, momentOf, type PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import * as rows from './erasures.query.js';
import { PATIENT_SETTINGS } from './patients.settings.js';

/** At night, when hardly anybody waits for a lock. */
export const ERASED_AT = '04:00';
/** One statement each, so that a backlog of years holds nobody up. */
const AT_ONCE = 500;
const SHOWN_DAYS = 120;
const COMMAND_DAYS = 7;

export interface ErasureOverview {
  retentionDays: number;
  /** What will be erased when the clock comes there, unless somebody holds it before. */
  round: { at: Date; total: number; practices: rows.ToErase[] };
  /** After that round, by Monday. */
  weeks: rows.Week[];
  held: rows.Held[];
  /** Due, but their documents are not handed over yet. */
  waiting: number;
  erased: rows.Erased[];
}

/** The person of a case is known no longer than needed; the case itself stays, for the figures. */
@Injectable()
export class Erasures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** What is to come and what was done, in numbers: nothing of anybody, and it changes nothing. That it was asked is on record. */
  overview(actor: Actor): Promise<ErasureOverview> {
    const now = this.clock.now();
    const at = nextRound(now);
    return this.database.read(actor, async (tx) => {
      await record(tx, 'search', { detail: 'erasures' });
      const { 'patient.retentionDays': retentionDays } = await this.settings.read(tx, PATIENT_SETTINGS);
      const practices = await rows.inRound(tx, dayOf(at));
      return {
        retentionDays,
        round: { at, total: practices.reduce((sum, { total }) => sum + total, 0), practices },
        weeks: await rows.perWeek(tx, dayOf(at)),
        held: await rows.heldPersons(tx),
        waiting: await rows.waitingForDocuments(tx, dayOf(at)),
        erased: await rows.erasedSince(tx, addDays(dayOf(now), -SHOWN_DAYS)),
      };
    });
  }

  /** Who is held, by the number of the request. */
  held(number: number, actor: Actor): Promise<Result<rows.Held, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      await record(tx, 'search', { detail: 'erasures' });
      const held = await rows.heldPerson(tx, number);
      return held ? allow(held) : refuse('not-found');
    });
  }

  /** Everything that is due today. May be broken off and run again. @returns how many. */
  async erase(system: Actor): Promise<number> {
    let total = 0;
    for (let last = AT_ONCE; last > 0; total += last) {
      last = await this.database.read(system, (tx) => rows.erasePersons(tx, AT_ONCE));
    }
    await this.database.read(system, (tx) => rows.forgetCommands(tx, COMMAND_DAYS));
    return total;
  }
}

function nextRound(now: Date): Date {
  const today: PlainDate = dayOf(now);
  const at = momentOf(today, ERASED_AT);
  return now < at ? at : momentOf(addDays(today, 1), ERASED_AT);
}
