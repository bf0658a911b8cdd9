import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../../access/settings.service.js';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow } from '../../platform/result.js';
import { DueWork, type DueRow } from '../../platform/work/due.js';
import { REQUEST_SETTINGS } from '../requests.settings.js';

/** After the first letter of the offer itself: told again, then whoever can phone. */
const TRIES = ['offer-told-again', 'offer-unopened'] as const;

const PLAN: Statement = {
  name: 'unopened-offers-plan',
  text: `insert into due_work (network_id, job, period, subject_id, due_at)
         select k.network_id, t.job, p.id::text, k.id, p.from_at + make_interval(mins => $2 * t.n::int)
         from kit_case k join case_party p on p.case_id = k.id and p.part = 'offered' and p.until is null,
           unnest($1::text[]) with ordinality t(job, n)
         where k.network_id = acting_network() and k.status = 'requested' and k.urgency = 'urgent'
         on conflict do nothing`,
};
const UNOPENED: Statement = { name: 'offer-unopened', text: 'select offer_unopened($1, app_now()) as pharmacy' };

/** An urgent offer that nobody looks at is told again, and then to who can phone: a case never waits on somebody who is not told. */
@Injectable()
export class UnopenedOffers implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    for (const job of TRIES) this.due.handle(job, (row, system) => this.#tell(job, row, system));
    this.due.plan(async (_now, _system, tx) => {
      const { 'offer.unopenedMinutes': minutes } = await this.settings.read(tx, REQUEST_SETTINGS);
      await ask(tx, PLAN, [TRIES, minutes]);
    });
  }

  async #tell(job: (typeof TRIES)[number], { subjectId }: DueRow, system: Actor): Promise<void> {
    if (!subjectId) return;
    await this.database.as(system, async (tx) => {
      const [offer] = await ask<{ pharmacy: string | null }>(tx, UNOPENED, [subjectId]);
      if (offer?.pharmacy)
        await announce(tx, job, { subject: 'case', subjectId, caseId: subjectId, about: [offer.pharmacy] });
      return allow(null);
    });
  }
}
