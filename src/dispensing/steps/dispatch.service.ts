import { Injectable } from '@nestjs/common';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import { SHORT_CASE, type ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { ownStatement } from '../../platform/database/context.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { unlessOtherIsSaid } from './deviation-fault.js';
import type { DispatchInput } from './dispatch.input.js';
import { kitsInCase, type ReadyKit } from './packing.query.js';
import type { StepRefusal } from './step.text.js';

const DISPATCH = ownStatement('dispatch', `a.outcome, ${SHORT_CASE}`, 'dispatch_kit', 3);

export interface OnItsWay extends SeenCase {
  kits: ReadyKit[];
}
export interface ToDispatch extends OnItsWay {
  /** What stands in the way now, and whom to ask. */
  blocked: { why: MoveRefusal; practice: string; phone: string | null } | null;
  /** Papers were made before the latest signature: what lies in the box is not what was signed. */
  papersAreOlder: boolean;
}

/** By the same text as the move itself; whose turn it is the frame says. */
const BLOCKED: Statement = {
  name: 'dispatch-blocked',
  text: `select w.why, p.name as practice, p.phone from kit_case k join organisation p on p.id = k.practice_id
         cross join lateral (select why_not(k.id, 'dispatch') as why) w
         where k.id = $1 and w.why not in ('not-found', 'not-your-turn', 'not-from-this-status')`,
};

const OLDER: Statement = { name: 'papers-are-older', text: 'select papers_are_older($1) as older' };

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

  formToDispatch(caseId: string, actor: Actor): Promise<Result<ToDispatch, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      const [blocked] = await ask<NonNullable<ToDispatch['blocked']>>(tx, BLOCKED, [caseId]);
      const [papers] = await ask<{ older: boolean }>(tx, OLDER, [caseId]);
      const kits = await kitsInCase(tx, caseId);
      return allow({ ...seen.value, kits, blocked: blocked ?? null, papersAreOlder: papers?.older === true });
    });
  }

  /** Order, recall and shelf life are looked at once more by the move itself. */
  dispatch(caseId: string, input: DispatchInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    unlessOtherIsSaid(input);
    return this.ledger.command(DISPATCH, caseId, [input.deviationReason, input.deviationNote], actor);
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
