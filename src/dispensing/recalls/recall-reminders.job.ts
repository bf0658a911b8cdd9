import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow } from '../../platform/result.js';
import { DueWork, type DueRow } from '../../platform/work/due.js';

const KIND = 'recall-waits';
const WAITS = 'started_at is null and withdrawn_at is null';
/** The last moment that has come, and none of those missed before it: once within the hour, and then every so many hours. */
const PLAN: Statement = {
  name: 'recall-reminders-plan',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select network_id, '${KIND}', id || ' ' || floor(extract(epoch from app_now() - first) / extract(epoch from every)), id, app_now()
         from (select r.network_id, r.id, r.drafted_at + make_interval(mins => (select threshold('letters.recallWaitsMinutes'))) as first,
                      make_interval(hours => (select threshold('letters.recallAgainHours'))) as every
               from recall r where r.network_id = acting_network() and ${WAITS}) waiting
         where first <= app_now() on conflict do nothing`,
};
const STANDS: Statement = { name: 'recall-still-waits', text: `select 1 from recall where id = $1 and ${WAITS}` };

/** A recall that nobody confirmed: in homes nobody knows of it yet, so whoever may confirm is reminded until one does. */
@Injectable()
export class RecallReminders implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.due.plan((_now, _system, tx) => ask(tx, PLAN).then(() => undefined));
    this.due.handle(KIND, (row, system) => this.#remind(row, system));
  }

  async #remind({ subjectId }: DueRow, system: Actor): Promise<void> {
    if (!subjectId) return;
    await this.database.as(system, async (tx) => {
      const [stands] = await ask(tx, STANDS, [subjectId]);
      if (stands) await announce(tx, KIND, { subject: 'recall', subjectId, detail: { again: true } });
      return allow(null);
    });
  }
}
