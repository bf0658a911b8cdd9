import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { DueWork } from '../platform/work/due.js';
import { tellInTime } from '../platform/work/in-time.js';

/** Since when it is so makes it one of its kind: answered, the same question is put again four weeks later. */
const PLAN: Statement = {
  name: 'case-reminders-plan',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select r.network_id, r.job, r.case_id || ' ' || r.since, r.case_id, app_now()
         from case_reminder r where r.network_id = acting_network() on conflict do nothing`,
};
const STANDS: Statement = {
  name: 'case-reminder-stands',
  text: `select r.again, r.last_day::text as "lastDay", k.practice_id as practice from case_reminder r join kit_case k on k.id = r.case_id
         where r.case_id = $1 and r.job = $2 limit 1`,
};
interface Standing {
  again: boolean;
  lastDay: string | null;
  practice: string;
}

/** Asks in the morning of what runs out about a case, and once more when nothing came of it. */
@Injectable()
export class CaseReminders implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    const kinds = ['need-asked', 'expires-at-home', 'return-overdue', 'settle-overdue', 'use-asked'];
    tellInTime(this.due, this.database, { name: 'case-reminders', plan: PLAN, kinds, tell });
  }
}

async function tell(tx: EntityManager, job: string, caseId: string): Promise<void> {
  const [standing] = await ask<Standing>(tx, STANDS, [caseId, job]);
  if (!standing) return;
  const { again, lastDay, practice } = standing;
  const detail = { again, toPhone: [practice], ...(lastDay !== null && { lastDay }) };
  await announce(tx, job, { subject: 'case', subjectId: caseId, caseId, detail });
}
