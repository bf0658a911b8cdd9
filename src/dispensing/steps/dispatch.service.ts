import { Injectable } from '@nestjs/common';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import { SHORT_CASE, type ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { ownStatement } from '../../platform/database/context.js';
import { Database } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { kitsInCase, type ReadyKit } from './packing.query.js';
import type { StepRefusal } from './step.text.js';

const DISPATCH = ownStatement('dispatch', `a.outcome, ${SHORT_CASE}`, 'dispatch_kit', 1);

export interface OnItsWay extends SeenCase {
  kits: ReadyKit[];
}

/** The kit leaves with the courier, or comes back with it. */
@Injectable()
export class Dispatches {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<OnItsWay, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      return seen.ok ? allow({ ...seen.value, kits: await kitsInCase(tx, caseId) }) : seen;
    });
  }

  /** Order, recall and shelf life are looked at once more by the move itself. */
  dispatch(caseId: string, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    return this.ledger.command(DISPATCH, caseId, [], actor);
  }

  bringBack(caseId: string, reason: string, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      (tx) => this.ledger.move(tx, caseId, 'bringBack', { detail: { reason } }),
      (tx) => shortCaseAgain(tx, caseId),
    );
  }
}
