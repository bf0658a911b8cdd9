import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { BadInput } from '../web/problem.js';
import type { Decider } from './standard.js';
import { SubstitutionDecisions, type DecidedAnswer } from './substitution-decisions.service.js';
import { faultAt } from './substitution-fault.js';
import { faultsOfDays } from './substitution-faults.rules.js';
import { tellOf } from './substitution-news.js';
import { Substitution } from './substitution.entity.js';
import type { ProlongationInput } from './substitution.input.js';
import { SubstitutionProlongation } from './substitution-prolongation.entity.js';

/** When it is over: either of the two ends it at once, and both together let it go on for longer. */
@Injectable()
export class SubstitutionEnds {
  constructor(private readonly decisions: SubstitutionDecisions) {}

  end(standard: string, id: string, reason: string, actor: Actor): DecidedAnswer {
    return this.decisions.decide(standard, id, actor, async (tx, now) => {
      if (now.it.standing === 'ended') return 'ended';
      const ended = { endedAt: appNow, endedBy: actor.person as string, endedBecause: reason };
      const { affected } = await tx.getRepository(Substitution).update({ id }, ended);
      if (affected !== 1) return 'not-found';
      // Of what never began only the two who decide were told.
      const began = now.it.standing === 'counts' && now.it.from <= now.today;
      await tellOf(tx, began ? 'substitution-ended' : 'substitution-withdrawn', { ...now, because: reason });
      return null;
    });
  }

  prolong(standard: string, id: string, { until, reason }: ProlongationInput, actor: Actor): DecidedAnswer {
    return this.decisions.decide(standard, id, actor, async (tx, now) => {
      const { it, today } = now;
      if (it.standing === 'ended' || it.standing === 'breaks-the-rule') return it.standing;
      if (it.prolongation) return 'prolongation-waits';
      const faults =
        until <= it.until ? [{ field: 'until', says: 'no-longer' } as const] : faultsOfDays({ until }, today);
      if (faults.length > 0) throw new BadInput(faults.map(faultAt));
      const proposed = await insertNew(tx, SubstitutionProlongation, {
        ...{ networkId: actor.network, id: uuidv7(), substitutionId: id, untilDay: until, reason },
        ...{ role: actor.role as Decider, proposedBy: actor.person as string, proposedAt: appNow },
      });
      if (!proposed) return 'prolongation-waits';
      await tellOf(tx, 'substitution-prolongation-proposed', { ...now, it: { ...it, until } });
      return null;
    });
  }
}
