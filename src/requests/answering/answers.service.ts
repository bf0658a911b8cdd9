import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import { SHORT_CASE, type ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { Actor } from '../../platform/actor.js';
import { ownStatement } from '../../platform/database/context.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import type { PlacementInput } from './answer.input.js';
import { moveTexts } from '../../kit-life/move.text.js';
import { caseToOffer } from './offering.query.js';
import { Offering } from './offering.service.js';
import type { DeclineReason, WithdrawalReason } from '../asking/request.js';

export type Answered = Promise<Result<ShortCase, MoveRefusal | OnceRefusal>>;

const ACCEPT = ownStatement('accept', `a.outcome, ${SHORT_CASE}`, 'accept_case', 1);

const ONLY_DECEASED = () =>
  new BadInput([{ field: 'reason', said: (language) => moveTexts(language)('onlyDeceased') }]);

/** Yes and no to an offer, and the ways back to one. */
@Injectable()
export class Answers {
  constructor(
    private readonly database: Database,
    private readonly ledger: CaseLedger,
    private readonly offering: Offering,
  ) {}

  accept(caseId: string, actor: Actor): Answered {
    return this.ledger.command(ACCEPT, caseId, [], actor);
  }

  decline(caseId: string, reason: DeclineReason, actor: Actor): Answered {
    return this.#once(caseId, actor, async (tx) => {
      const moved = await this.ledger.move(tx, caseId, 'decline', { detail: { reason } });
      if (!moved.ok) return moved;
      return allow(await this.offering.next(tx, caseId, 'declined', reason));
    });
  }

  release(caseId: string, reason: DeclineReason, actor: Actor): Answered {
    return this.#once(caseId, actor, async (tx) => {
      const about = await this.#pharmacyOf(tx, caseId);
      const moved = await this.ledger.move(tx, caseId, 'release', { about, detail: { reason } });
      if (!moved.ok) return moved;
      return allow(await this.offering.next(tx, caseId, 'released', reason));
    });
  }

  /** Whoever was asked or had packed hears of it, also when its part ends here. */
  withdraw(caseId: string, reason: WithdrawalReason, actor: Actor): Answered {
    return this.#once(caseId, actor, async (tx) => {
      const about = await this.#pharmacyOf(tx, caseId);
      const moved = await this.ledger.move(tx, caseId, 'withdraw', { about, detail: { reason } });
      // Anything else is a release: somebody else may still supply.
      if (moved.ok && actor.role === 'pharmacist' && reason !== 'deceased') throw ONLY_DECEASED();
      return moved;
    });
  }

  place(caseId: string, input: PlacementInput, actor: Actor): Answered {
    return this.#once(caseId, actor, (tx) => this.offering.byHand(tx, caseId, input));
  }

  offerAgain(caseId: string, actor: Actor): Answered {
    return this.#once(caseId, actor, (tx) => this.offering.again(tx, caseId));
  }

  async #pharmacyOf(tx: EntityManager, caseId: string): Promise<string[]> {
    const of = await caseToOffer(tx, caseId);
    return of?.pharmacyId ? [of.pharmacyId] : [];
  }

  #once(caseId: string, actor: Actor, work: (tx: EntityManager) => Promise<Result<ShortCase, MoveRefusal>>): Answered {
    return this.database.once<ShortCase, MoveRefusal>(actor, caseId, work, (tx, id) => shortCaseAgain(tx, id));
  }
}
