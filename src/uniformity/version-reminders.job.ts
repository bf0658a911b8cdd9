import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { DueWork } from '../platform/work/due.js';
import { tellInTime } from '../platform/work/in-time.js';
import { followersOf } from './publication.query.js';

const KIND = 'version-soon';
const SOON = `s.status = 'published' and s.takes_effect_on > app_today() and s.takes_effect_on <= app_today() + (select threshold('uniformity.versionSoonDays'))`;

/** Not of a version that was told of a moment ago: whoever reads everything twice reads nothing. */
const PLAN: Statement = {
  name: 'version-reminders-plan',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select s.network_id, '${KIND}', s.id || ' ' || s.takes_effect_on, s.id, app_now() from kit_standard s
         where s.network_id = acting_network() and ${SOON}
           and amsterdam_day(s.published_at) <= s.takes_effect_on - 2 * (select threshold('uniformity.versionSoonDays')) on conflict do nothing`,
};
const STANDS: Statement = {
  name: 'version-soon',
  text: `select s.name, s.takes_effect_on as "takesEffectOn" from kit_standard s where s.id = $1 and ${SOON}`,
};

/** Says once more to who fills kits that another version is about to take effect. */
@Injectable()
export class VersionReminders implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    tellInTime(this.due, this.database, { name: 'version-reminders', plan: PLAN, kinds: [KIND], tell });
  }
}

async function tell(tx: EntityManager, _job: string, id: string): Promise<void> {
  const [version] = await ask<{ name: string; takesEffectOn: PlainDate }>(tx, STANDS, [id]);
  if (!version) return;
  const about = (await followersOf(tx, id)).filter(({ firstAt }) => firstAt === null).map((one) => one.id);
  await announce(tx, KIND, { subject: 'standard', subjectId: id, about, detail: { ...version } });
}
