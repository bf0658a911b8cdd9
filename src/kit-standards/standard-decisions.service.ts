import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import type { PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { whyNotApprove, whyNotPublish, whyNotWithdraw, type StandardRefusal } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import type { Decider, StandardVersion } from './standard.js';
import { allVersions, approvalsOf, slotsIn, versionOf } from './standards.query.js';

type Decided = Promise<Result<StandardVersion, StandardRefusal | OnceRefusal>>;

const LOCK: Statement = { name: 'decide-standard', text: 'select 1 from kit_standard where id = $1 for update' };
const APPROVE: Statement = {
  name: 'approve-standard',
  text: `insert into standard_approval (network_id, standard_id, role, person_id, at)
         values (acting_network(), $1, acting_role(), acting_person(), app_now())`,
};
const TAKE_BACK: Statement = {
  name: 'take-approval-back',
  text: 'delete from standard_approval where standard_id = $1 and role = acting_role() and person_id = acting_person() returning role',
};
const SET_STATUS: Statement = {
  name: 'set-standard-status',
  text: 'update kit_standard set status = $2, version = version + 1 where id = $1',
};
const PUBLISH: Statement = {
  name: 'publish-standard',
  text: `update kit_standard set status = 'published', takes_effect_on = $2, published_at = app_now(), version = version + 1 where id = $1`,
};
const WITHDRAW: Statement = {
  name: 'withdraw-standard',
  text: `update kit_standard set status = 'withdrawn', withdrawn_on = app_today(), version = version + 1 where id = $1`,
};
const LINE_UP: Statement = { name: 'line-up-standards', text: 'select line_up_standards()' };
const PHARMACIES: Statement = { name: 'every-pharmacy', text: `select id from organisation where kind = 'pharmacy'` };

const EVERYBODY_HEARS = new Set(['standard-published', 'standard-withdrawn']);

/** What people decide about a version: two approve, then one publishes, for everybody. */
@Injectable()
export class StandardDecisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  approve(id: string, actor: Actor): Decided {
    return this.#decide(id, actor, 'standard-approved', async (tx, { status }) => {
      const slots = await slotsIn(tx, id);
      const approvals = await approvalsOf(tx, id);
      const why = whyNotApprove({ status, slots, approvals }, actor.role as Decider, actor.person);
      if (why) return why;
      await ask(tx, APPROVE, [id]);
      if (approvals.length === 1) await ask(tx, SET_STATUS, [id, 'approved']);
      return null;
    });
  }

  takeBack(id: string, actor: Actor): Decided {
    return this.#decide(id, actor, 'standard-approval-taken-back', async (tx, { status }) => {
      if (status !== 'draft' && status !== 'approved') return 'not-from-this-status';
      const [mine] = await ask(tx, TAKE_BACK, [id]);
      if (!mine) return 'not-approved';
      if (status === 'approved') await ask(tx, SET_STATUS, [id, 'draft']);
      return null;
    });
  }

  publish(id: string, takesEffectOn: PlainDate, actor: Actor): Decided {
    if (takesEffectOn < this.clock.today()) {
      throw new BadInput([{ field: 'takesEffectOn', said: (language) => standardTexts(language)('day-past') }]);
    }
    return this.#decide(id, actor, 'standard-published', async (tx, { status }) => {
      const others = (await allVersions(tx)).filter((other) => other.withdrawnOn === null);
      const days = others.map((other) => other.takesEffectOn);
      const why = whyNotPublish(status, takesEffectOn, days);
      if (why) return why;
      await ask(tx, PUBLISH, [id, takesEffectOn]);
      await ask(tx, LINE_UP);
      return null;
    });
  }

  withdraw(id: string, actor: Actor): Decided {
    return this.#decide(id, actor, 'standard-withdrawn', async (tx, { status }) => {
      const why = whyNotWithdraw(status);
      if (why) return why;
      await ask(tx, WITHDRAW, [id]);
      await ask(tx, LINE_UP);
      return null;
    });
  }

  #decide(
    id: string,
    actor: Actor,
    kind: string,
    decision: (tx: EntityManager, now: StandardVersion) => Promise<StandardRefusal | null>,
  ): Decided {
    const read = async (tx: EntityManager) => allow((await versionOf(tx, id)) as StandardVersion);
    return this.database.once<StandardVersion, StandardRefusal>(
      actor,
      id,
      async (tx) => {
        await ask(tx, LOCK, [id]);
        const now = await versionOf(tx, id);
        if (!now) return refuse('not-found');
        const why = await decision(tx, now);
        if (why) return refuse(why);
        const about = EVERYBODY_HEARS.has(kind) ? (await ask<{ id: string }>(tx, PHARMACIES)).map((one) => one.id) : [];
        await announce(tx, kind, { subject: 'standard', subjectId: id, about, detail: { name: now.name } });
        return read(tx);
      },
      read,
    );
  }
}
