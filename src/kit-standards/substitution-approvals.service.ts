import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { slotsIn } from './standards.query.js';
import { whyNotApproveSubstitution, type SubstitutionRefusal } from './substitution.rules.js';
import { approversOf, shownSubstitutions, standardOf, type ShownSubstitution } from './substitutions.query.js';

/** Also of whoever proposes one: that is the first of the two. */
export const APPROVE: Statement = {
  name: 'approve-substitution',
  text: `insert into substitution_approval (network_id, substitution_id, role, person_id, at)
         values (acting_network(), $1, acting_role(), acting_person(), app_now()) on conflict do nothing returning role`,
};
const TAKE_BACK: Statement = {
  name: 'take-substitution-approval-back',
  text: 'delete from substitution_approval where substitution_id = $1 and role = acting_role() and person_id = acting_person() returning role',
};

interface Decided extends ShownSubstitution {
  standardId: string;
}
type Answer = Promise<Result<Decided, SubstitutionRefusal | OnceRefusal>>;

/** The second person looks; and either of the two can stop it again, from that moment on. */
@Injectable()
export class SubstitutionApprovals {
  constructor(private readonly database: Database) {}

  approve(id: string, actor: Actor): Answer {
    return this.#decide(id, actor, 'substitution-approved', async (tx, { standing }) => {
      const why = whyNotApproveSubstitution(standing, await approversOf(tx, id), actor.role, actor.person);
      if (why) return why;
      const [approved] = await ask(tx, APPROVE, [id]);
      return approved ? null : 'already-approved';
    });
  }

  takeBack(id: string, actor: Actor): Answer {
    return this.#decide(id, actor, 'substitution-approval-taken-back', async (tx) => {
      const [mine] = await ask(tx, TAKE_BACK, [id]);
      return mine ? null : 'not-approved';
    });
  }

  #decide(
    id: string,
    actor: Actor,
    kind: string,
    decision: (tx: EntityManager, now: Decided) => Promise<SubstitutionRefusal | null>,
  ): Answer {
    return this.database.once<Decided, SubstitutionRefusal>(
      actor,
      id,
      async (tx) => {
        const now = await decided(tx, id);
        if (!now) return refuse('not-found');
        const why = await decision(tx, now);
        if (why) return refuse(why);
        const detail = { substitution: id, slot: now.slot, product: now.article.code };
        await announce(tx, kind, { subject: 'standard', subjectId: now.standardId, detail });
        return allow((await decided(tx, id)) ?? now);
      },
      async (tx) => allow((await decided(tx, id)) as Decided),
    );
  }
}

async function decided(tx: EntityManager, id: string): Promise<Decided | null> {
  const standardId = await standardOf(tx, id);
  if (standardId === undefined) return null;
  const all = await shownSubstitutions(tx, standardId, await slotsIn(tx, standardId));
  const one = all.find((it) => it.id === id);
  return one ? { ...one, standardId } : null;
}
