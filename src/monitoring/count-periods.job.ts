import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { dayOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { DueWork, planWork } from '../platform/work/due.js';
import type { Progress } from '../platform/work/work-queues.js';
import { namesToKeep } from './counted-days.rules.js';
import { keepCounts, notKept } from './counts.query.js';
import { FIRST_YEAR } from './period.js';
import { keepQuarter, quartersNotKept } from './quarter-counts.query.js';

const JOB = 'count-periods';

/** Counts each period once its days are over, and anew when one of those days was changed: nobody who looks waits for it. */
@Injectable()
export class CountPeriods implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.due.handle(JOB, (_row, system, progress) => this.count(system, progress), 'reports');
    this.due.plan((now, _system, tx) => this.#plan(now, tx));
  }

  /** Once an hour at most: who corrects many days has them counted together. */
  async #plan(now: Date, tx: EntityManager): Promise<void> {
    const missing = await notKept(tx, namesToKeep(FIRST_YEAR, dayOf(now)));
    const quarters = await quartersNotKept(tx, dayOf(now));
    if (missing.length + quarters.length > 0) await planWork(tx, JOB, now.toISOString().slice(0, HOUR), null, now);
  }

  /** A few at a time, so that no statement takes long. */
  async count(system: Actor, progress: Progress): Promise<void> {
    const names = namesToKeep(FIRST_YEAR, this.clock.today());
    const missing = await this.database.read(system, (tx) => notKept(tx, names));
    for (let done = 0; done < missing.length; done += AT_A_TIME) {
      await this.database.read(system, (tx) => keepCounts(tx, missing.slice(done, done + AT_A_TIME)));
      progress(Math.round((100 * done) / missing.length));
    }
    const quarters = await this.database.read(system, (tx) => quartersNotKept(tx, this.clock.today()));
    for (const quarter of quarters) await this.database.read(system, (tx) => keepQuarter(tx, quarter));
  }
}

const AT_A_TIME = 6;
/** So much of '2026-11-18T09:30' says which. */
const HOUR = '2026-11-18T09'.length;
