import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { dayOf } from '../../platform/calendar.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { DueWork, planWork, type DueRow } from '../../platform/work/due.js';
import type { Progress } from '../../platform/work/work-queues.js';
import { log } from '../../platform/log.js';
import { periodOf } from '../period.js';
import { monthsToPlan, reportDueAt } from './report-day.rules.js';
import { Reports } from './reports.service.js';

const JOB = 'monthly-report';
const PLANNED: Statement = {
  name: 'report-planned',
  text: `select max(w.period) as last, amsterdam_day(min(n.created_at))::text as since
         from network n left join due_work w on w.network_id = n.id and w.job = $1 where n.id = acting_network()`,
};

/** The row of a month guards that its report is made once, on its day or as soon as the application is back. */
@Injectable()
export class MonthlyReport implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly reports: Reports,
  ) {}

  onModuleInit(): void {
    this.due.handle(JOB, (row, system, progress) => this.#make(row, system, progress), 'reports');
    this.due.plan((now, _system, tx) => this.#plan(now, tx));
  }

  async #plan(now: Date, tx: EntityManager): Promise<void> {
    const [planned] = await ask<{ last: string | null; since: string | null }>(tx, PLANNED, [JOB]);
    for (const month of monthsToPlan(planned?.last ?? null, planned?.since ?? dayOf(now), dayOf(now)))
      await planWork(tx, JOB, month, null, reportDueAt(month));
  }

  /** Counted first, which takes long and changes nothing; a report without recipients is made too, to be read. */
  async #make(row: DueRow, system: Actor, progress: Progress): Promise<void> {
    const month = periodOf(row.period);
    if (!month) return;
    progress(10);
    const counted = await this.reports.count(month, system);
    progress(80);
    const made = await this.database.as(system, (tx) => this.reports.publish(tx, uuidv7(), month, counted));
    if (!made.ok) log.info({ job: JOB, id: row.id, code: made.refusal }, 'the monthly report was there already');
  }
}
