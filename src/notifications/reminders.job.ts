import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { DueWork, type DueRow } from '../platform/work/due.js';
import { announce } from '../platform/events.js';
import { allow } from '../platform/result.js';
import { NOTIFICATION_SETTINGS } from './notifications.settings.js';

const ORDER_EXPIRING = 'order-expiring';
const STILL_NEEDS_ONE = 'status in (select t.status from case_status t where t.needs_order)';
// Once per case and validity: who signs again is reminded again when that order runs out.
const PLAN: Statement = {
  name: 'reminders-plan',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select k.network_id, $1, k.id || ' ' || k.order_valid_until::text, k.id, app_now() from kit_case k
         where ${STILL_NEEDS_ONE} and k.order_valid_until > app_now() and k.order_valid_until <= app_now() + make_interval(days => $2)
         on conflict do nothing`,
};
const STILL_EXPIRING: Statement = {
  name: 'reminders-still',
  text: `select 1 from kit_case where id = $1 and ${STILL_NEEDS_ONE} and order_valid_until > app_now()
         and order_valid_until <= app_now() + make_interval(days => $2)`,
};

/** Says in time that an execution order runs out: without one no kit leaves, and nothing of it may be used. */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.due.handle(ORDER_EXPIRING, (row, system) => this.#orderExpiring(row, system));
    this.due.plan(async (_now, _system, tx) => {
      const { 'letters.orderExpiringDays': days } = await this.settings.read(tx, NOTIFICATION_SETTINGS);
      await ask(tx, PLAN, [ORDER_EXPIRING, days]);
    });
  }

  async #orderExpiring({ subjectId }: DueRow, system: Actor): Promise<void> {
    if (!subjectId) return;
    await this.database.as(system, async (tx) => {
      const { 'letters.orderExpiringDays': days } = await this.settings.read(tx, NOTIFICATION_SETTINGS);
      const [still] = await ask(tx, STILL_EXPIRING, [subjectId, days]);
      if (still) await announce(tx, ORDER_EXPIRING, { subject: 'case', subjectId, caseId: subjectId });
      return allow(null);
    });
  }
}
