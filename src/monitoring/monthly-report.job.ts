import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { systemOf, type Actor } from '../platform/actor.js';
import { dayOf } from '../platform/calendar.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { DueWork, planWork, type DueRow } from '../platform/work/due.js';
import { log } from '../platform/log.js';
import { periodOf } from './period.js';
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
    this.due.handle(JOB, (row, system) => this.#make(row, system));
    this.due.plan((now, _system, tx) => this.#plan(now, tx));
  }

  async #plan(now: Date, tx: EntityManager): Promise<void> {
    const [planned] = await ask<{ last: string | null; since: string | null }>(tx, PLANNED, [JOB]);
    for (const month of monthsToPlan(planned?.last ?? null, planned?.since ?? dayOf(now), dayOf(now)))
      await planWork(tx, JOB, month, null, reportDueAt(month));
  }

  async #make(row: DueRow, system: Actor): Promise<void> {
    const month = periodOf(row.period);
    if (!month) return;
    const actor = systemOf(system.network, system.organisation);
    const made = await this.database.as(actor, (tx) => this.reports.publish(tx, uuidv7(), month, false));
    if (!made.ok) log.info({ job: JOB, id: row.id, code: made.refusal }, 'the monthly report was there already');
  }
}
