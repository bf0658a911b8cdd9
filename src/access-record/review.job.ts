import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { dayOf, momentOf } from '../platform/calendar.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { DueWork, planWork, type DueRow } from '../platform/work/due.js';
import { announce } from '../platform/events.js';
import { allow } from '../platform/result.js';
import { monthBefore } from './review.service.js';

const JOB = 'access-review';
const BEGAN: Statement = {
  name: 'review-began',
  text: "select to_char(amsterdam_day(created_at), 'YYYY-MM') as month from network where id = acting_network()",
};

/** On the first of each month the network's people read that the month before waits to be reviewed. */
@Injectable()
export class ReviewReminder implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.due.handle(JOB, (row, system) => this.#remind(row, system));
    this.due.plan((now, _system, tx) =>
      planWork(tx, JOB, monthBefore(now), null, momentOf(`${dayOf(now).slice(0, 7)}-01`, '08:00')),
    );
  }

  async #remind({ period }: DueRow, system: Actor): Promise<void> {
    await this.database.as(system, async (tx) => {
      const [began] = await ask<{ month: string }>(tx, BEGAN);
      const about = [system.organisation];
      // A network that did not exist then has nothing to look at.
      if (began && began.month <= period)
        await announce(tx, 'access-review-due', { subject: 'network', subjectId: system.network, about });
      return allow(null);
    });
  }
}
