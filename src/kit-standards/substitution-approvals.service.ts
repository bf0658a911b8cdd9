import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { BadInput } from '../web/problem.js';
import type { Decider } from './standard.js';
import { faultAt } from './substitution-fault.js';
import { overlaps } from './substitution-beside.rules.js';
import { endReplaced } from './substitution-replaced.js';
import { tellOf } from './substitution-news.js';
import { SubstitutionApproval } from './substitution-approval.entity.js';
import { changedSince, changesSince } from './substitution-changes.query.js';
import {
  SubstitutionDecisions,
  type DecidedAnswer,
  type DecidedSubstitution,
} from './substitution-decisions.service.js';
import { SubstitutionProlongation } from './substitution-prolongation.entity.js';
import { isClinician, whyNotApproveSubstitution, type SubstitutionRefusal } from './substitution.rules.js';
import { approversOf } from './substitutions.query.js';

const PROFESSION: Statement = {
  name: 'profession-of-who-decides',
  text: 'select profession from person where id = acting_person()',
};

export const professionOfActor = async (tx: EntityManager): Promise<string | null> =>
  (await ask<{ profession: string | null }>(tx, PROFESSION))[0]?.profession ?? null;

/** Also of whoever proposes one: that is the first of the two. @returns false where this role approved already. */
export const approveAs = (actor: Actor, tx: EntityManager, id: string, reason: string | null): Promise<boolean> =>
  insertNew(tx, SubstitutionApproval, {
    ...{ networkId: actor.network, substitutionId: id, role: actor.role as Decider },
    ...{ personId: actor.person as string, at: appNow, reason },
  });

interface Looked {
  reason?: string;
  version: number;
}

/** The second person looks: at a new substitution, and at one that is to go on for longer. */
@Injectable()
export class SubstitutionApprovals {
  constructor(private readonly decisions: SubstitutionDecisions) {}

  /** Of what was read: `version` is what somebody had before them. */
  approve(standard: string, id: string, { reason, version }: Looked, actor: Actor): DecidedAnswer {
    return this.decisions.decide(standard, id, actor, async (tx, now) => {
      const why = now.it.prolongation ? whyNotProlong(now, actor) : await whyNotBegin(tx, now, actor);
      if (why) return why;
      if (version !== now.it.version) throw changedSince(await changesSince(tx, now, version));
      return now.it.prolongation ? prolong(tx, now, actor) : begin(tx, now, actor, reason);
    });
  }
}

async function begin(
  tx: EntityManager,
  now: DecidedSubstitution,
  actor: Actor,
  reason: string | undefined,
): Promise<SubstitutionRefusal | null> {
  const { it, today } = now;
  if (it.secondLook && !isClinician(await professionOfActor(tx))) return 'clinician-needed';
  if (it.secondLook && reason === undefined)
    throw new BadInput([faultAt({ field: 'reason', says: 'second-look-reason' })]);
  if (!(await approveAs(actor, tx, it.id, reason ?? null))) return 'already-approved';
  if (it.from <= today) await endReplaced(tx, now, actor);
  await tellOf(tx, it.from <= today ? 'substitution-begins' : 'substitution-approved', now);
  return null;
}

const whyNotBegin = async (tx: EntityManager, { it, all }: DecidedSubstitution, actor: Actor) =>
  whyNotApproveSubstitution(it.standing, await approversOf(tx, it.id), actor.role, actor.person) ??
  (overlaps(it, all) ? 'overlaps' : null);

function whyNotProlong({ it }: DecidedSubstitution, actor: Actor): SubstitutionRefusal | null {
  if (it.standing === 'ended') return 'ended';
  return it.prolongation?.role === actor.role ? 'already-approved' : null;
}

async function prolong(tx: EntityManager, now: DecidedSubstitution, actor: Actor): Promise<SubstitutionRefusal | null> {
  const open = { substitutionId: now.it.id, approvedAt: IsNull() };
  const approved = { approvedBy: actor.person as string, approvedAt: appNow };
  const { affected } = await tx.getRepository(SubstitutionProlongation).update(open, approved);
  if (!affected) return 'same-person';
  const until = now.it.prolongation?.until ?? now.it.until;
  await tellOf(tx, 'substitution-prolonged', { ...now, it: { ...now.it, until } });
  return null;
}
