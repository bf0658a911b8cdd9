import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { dayOf } from '../../platform/calendar.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { DueWork, planWork, type DueRow } from '../../platform/work/due.js';
import type { Progress } from '../../platform/work/work-queues.js';
import { log } from '../../platform/log.js';
import { periodOf, type PeriodKind } from '../period.js';
import { periodsToPlan, reportDueAt } from './report-day.rules.js';
import { Reports } from './reports.service.js';

const JOBS: Record<PeriodKind, string> = {
  month: 'monthly-report',
  quarter: 'quarterly-report',
  year: 'annual-report',
};
const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'year'];
const PLANNED: Statement = {
  name: 'report-planned',
  text: `select j.job, max(w.period) as last, amsterdam_day(min(n.created_at))::text as since
         from network n cross join unnest($1::text[]) as j (job) left join due_work w on w.network_id = n.id and w.job = j.job
         where n.id = acting_network() group by j.job`,
};

/** The row of a period guards that its report is made once, on its day or as soon as the application is back. */
@Injectable()
export class Editions implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly reports: Reports,
  ) {}

  onModuleInit(): void {
    for (const kind of KINDS)
      this.due.handle(JOBS[kind], (row, system, progress) => this.#make(row, system, progress), 'reports');
    this.due.plan((now, _system, tx) => this.#plan(now, tx));
  }

  async #plan(now: Date, tx: EntityManager): Promise<void> {
    const planned = await ask<{ job: string; last: string | null; since: string }>(tx, PLANNED, [Object.values(JOBS)]);
    const today = dayOf(now);
    for (const kind of KINDS) {
      const { last = null, since = today } = planned.find(({ job }) => job === JOBS[kind]) ?? {};
      for (const period of periodsToPlan(kind, last, since, today))
        await planWork(tx, JOBS[kind], period.name, null, reportDueAt(period));
    }
  }

  /** Counted first, which takes long and changes nothing; a report without recipients is made too, to be read. */
  async #make(row: DueRow, system: Actor, progress: Progress): Promise<void> {
    const period = periodOf(row.period);
    if (!period) return;
    progress(10);
    const counted = await this.reports.count(period, system);
    progress(80);
    const made = await this.database.as(system, (tx) => this.reports.publish(tx, uuidv7(), period, counted));
    if (!made.ok) log.info({ job: row.job, id: row.id, code: made.refusal }, 'the report was there already');
  }
}
