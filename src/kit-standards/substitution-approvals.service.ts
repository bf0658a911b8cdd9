import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { Decider } from './standard.js';
import { slotsIn } from './standards.query.js';
import { SubstitutionApproval } from './substitution-approval.entity.js';
import { whyNotApproveSubstitution, type SubstitutionRefusal } from './substitution.rules.js';
import { approversOf, shownSubstitutions, standardOf, type ShownSubstitution } from './substitutions.query.js';

const approvalOf = ({ role, person }: Actor, substitutionId: string) => ({
  ...{ substitutionId, role: role as Decider, personId: person as string },
});

/** Also of whoever proposes one: that is the first of the two. @returns false where this role approved already. */
export const approveAs = (actor: Actor, tx: EntityManager, id: string): Promise<boolean> =>
  insertNew(tx, SubstitutionApproval, { networkId: actor.network, ...approvalOf(actor, id), at: appNow });

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
      return (await approveAs(actor, tx, id)) ? null : 'already-approved';
    });
  }

  takeBack(id: string, actor: Actor): Answer {
    return this.#decide(id, actor, 'substitution-approval-taken-back', async (tx) => {
      const { affected } = await tx.getRepository(SubstitutionApproval).delete(approvalOf(actor, id));
      return affected ? null : 'not-approved';
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
