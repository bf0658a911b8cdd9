import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { dayOf } from '../../platform/calendar.js';
import { Database } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow } from '../../platform/result.js';
import { DueWork, planWork, type DueRow } from '../../platform/work/due.js';
import { Duties } from './duties.service.js';

const DUTY_GAP = 'duty-gap';

/** Tells the coordinator in time of a night that nobody covers: once for each gap, by the day on which it begins. */
@Injectable()
export class DutyGaps implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly duties: Duties,
  ) {}

  onModuleInit(): void {
    this.due.handle(DUTY_GAP, (row, system) => this.#tell(row, system));
    this.due.plan(async (now, _system, tx) => {
      const { gaps, empty } = await this.duties.ahead(tx);
      // A network that keeps no roster is told so on its start page, not by a letter a day.
      const begins = empty ? [] : new Set(gaps.map(({ from }) => dayOf(from)));
      for (const day of begins) await planWork(tx, DUTY_GAP, day, null, now);
    });
  }

  async #tell({ period }: DueRow, system: Actor): Promise<void> {
    await this.database.as(system, async (tx) => {
      const { gaps } = await this.duties.ahead(tx);
      const gap = gaps.find(({ from }) => dayOf(from) === period);
      if (!gap) return allow(null);
      const detail = { gap: { from: gap.from, until: gap.until } };
      await announce(tx, DUTY_GAP, {
        subject: 'network',
        subjectId: system.network,
        about: [system.organisation],
        detail,
      });
      return allow(null);
    });
  }
}
