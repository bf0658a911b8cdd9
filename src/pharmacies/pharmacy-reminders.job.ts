import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { DueWork } from '../platform/work/due.js';
import { tellInTime } from '../platform/work/in-time.js';

/** Each end of a confirmation or an agreement is a matter of its own, and so is each stage before taking part. */
const PLAN: Statement = {
  name: 'pharmacy-reminders-plan',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select r.network_id, r.job, r.organisation_id || ' ' || r.day, r.organisation_id, app_now()
         from pharmacy_reminder r where r.network_id = acting_network() on conflict do nothing`,
};
const STANDS: Statement = {
  name: 'pharmacy-reminder-stands',
  text: 'select r.again, r.last_day::text as "lastDay", acting_organisation() as network from pharmacy_reminder r where r.organisation_id = $1 and r.job = $2 limit 1',
};
interface Standing {
  again: boolean;
  lastDay: string | null;
  /** Whom the pharmacy phones about it. */
  network: string;
}

/** Says in time that a pharmacy is about to drop out, and to the coordinator when it did, or when nobody went on with it. */
@Injectable()
export class PharmacyReminders implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    const kinds = [
      'readiness-ends-soon',
      'readiness-over',
      'agreement-ends-soon',
      'agreement-over',
      'contact-unanswered',
    ];
    tellInTime(this.due, this.database, { name: 'pharmacy-reminders', plan: PLAN, kinds, tell });
  }
}

async function tell(tx: EntityManager, job: string, id: string): Promise<void> {
  const [standing] = await ask<Standing>(tx, STANDS, [id, job]);
  if (!standing) return;
  const { again, lastDay, network } = standing;
  const detail = { again, toPhone: [network], ...(lastDay !== null && { lastDay }) };
  await announce(tx, job, { subject: 'pharmacy', subjectId: id, about: [id], detail });
}
