import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { appNow } from '../platform/database/insert-new.js';
import { allow } from '../platform/result.js';
import { DueWork, type DueRow } from '../platform/work/due.js';
import { slotsIn } from './standards.query.js';
import { endReplaced } from './substitution-replaced.js';
import { tellOf, type SubstitutionNews } from './substitution-news.js';
import { Substitution } from './substitution.entity.js';
import { shownSubstitutions } from './substitutions.query.js';

const BEGINS = 'substitution-begins';
const ENDS_SOON = 'substitution-ends-soon';
const ENDED = 'substitution-ended';
/** The dates of each as they stand now: prolonged, it ends on another day and is told of again. */
const PLAN: Statement = {
  name: 'substitution-terms',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select s.network_id, t.job, s.id || ' ' || t.day, s.id, greatest(app_now(), t.day::timestamp at time zone 'Europe/Amsterdam')
         from substitution_today s cross join lateral (values
           ($1, s.from_day, amsterdam_day(s.approved_at) < s.from_day),
           ($2, s.until_day - (select threshold('substitution.endsSoonDays')), true),
           ($3, s.until_day + 1, true)) t (job, day, fits)
         where s.ended_at is null and s.approved_at is not null and t.fits and t.day <= app_today()
         on conflict do nothing`,
};
const WHERE: Statement = {
  name: 'substitution-standard',
  text: 'select standard_id as standard, in_force as "inForce" from substitution_today where id = $1 and ended_at is null',
};

/** A substitution begins and ends on its days, whether or not anybody thinks of it; each is told. */
@Injectable()
export class SubstitutionTerms implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const job of [BEGINS, ENDS_SOON, ENDED] as const)
      this.due.handle(job, (row, system) => this.#tell(job, row, system));
    this.due.plan((_now, _system, tx) => ask(tx, PLAN, [BEGINS, ENDS_SOON, ENDED]).then(() => undefined));
  }

  async #tell(job: SubstitutionNews, { subjectId }: DueRow, system: Actor): Promise<void> {
    if (!subjectId) return;
    await this.database.as(system, async (tx) => {
      const [where] = await ask<{ standard: string; inForce: boolean }>(tx, WHERE, [subjectId]);
      // Prolonged or ended meanwhile there is nothing to say.
      if (!where || where.inForce === (job === ENDED)) return allow(null);
      await this.#told(tx, job, where.standard, subjectId, system);
      if (job === ENDED) await tx.getRepository(Substitution).update({ id: subjectId }, { endedAt: appNow });
      return allow(null);
    });
  }

  async #told(tx: EntityManager, job: SubstitutionNews, standard: string, id: string, system: Actor) {
    const slots = await slotsIn(tx, standard);
    const shown = () => shownSubstitutions(tx, standard, slots, this.clock.today());
    const before = await shown();
    const begun = before.find((one) => one.id === id);
    const slot = slots.find(({ code }) => code === begun?.slot);
    if (!begun || !slot) return;
    if (job === BEGINS) await endReplaced(tx, { standard, it: begun, slot, all: before }, system);
    const all = await shown();
    const it = all.find((one) => one.id === id) ?? begun;
    await tellOf(tx, job, { standard, it, slot, all });
  }
}
