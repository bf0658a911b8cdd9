import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isConfirmed } from '../../access/sessions.rules.js';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { SignedIn } from '../../web/signed-in.js';
import { Witnesses, type Present } from './witness.service.js';
import { SettlementBook } from './settlement-book.service.js';
import { notAccountedFor } from './settlement-faults.js';
import { proposeAccounts, type ProposedLine } from './settlement-proposal.rules.js';
import type { SettlementInput } from './settlement.input.js';
import { linesToSettle, missingUnits } from './settlement.query.js';
import { accountFor } from './settlement.rules.js';
import type { StepRefusal } from './step.text.js';

/** How many units were never found goes with the answer. */
export type Settled = ShortCase & { missing: number };
export interface SettlementForm extends SeenCase {
  lines: ProposedLine[];
  /** Whether the password was given just now; else the form asks for it. */
  confirmed: boolean;
}

@Injectable()
export class Settlements {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
    private readonly book: SettlementBook,
    private readonly presence: Witnesses,
    private readonly clock: Clock,
  ) {}

  form(caseId: string, { actor, confirmedAt }: SignedIn): Promise<Result<SettlementForm, 'not-found'>> {
    const confirmed = isConfirmed(confirmedAt, this.clock.now());
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      const lines = proposeAccounts(await linesToSettle(tx, caseId), this.clock.today());
      return allow({ ...seen.value, lines, confirmed });
    });
  }

  async settle(caseId: string, input: SettlementInput, session: SignedIn): Promise<Result<Settled, StepRefusal>> {
    const { actor } = session;
    const present = await this.presence.of(input, session);
    return this.database.once<Settled, StepRefusal>(
      actor,
      caseId,
      (tx) => this.#settle(tx, caseId, input, present),
      async (tx) => {
        const again = await shortCaseAgain(tx, caseId);
        return again.ok ? allow({ ...again.value, missing: await missingUnits(tx, caseId) }) : again;
      },
    );
  }

  async #settle(
    tx: EntityManager,
    caseId: string,
    { lines, ...said }: SettlementInput,
    { confirmed, witness, witnessId }: Present,
  ): Promise<Result<Settled, StepRefusal>> {
    const moved = await this.ledger.move(tx, caseId, 'settle');
    if (!moved.ok) return moved;
    const supplied = await linesToSettle(tx, caseId);
    const settled = accountFor(supplied, lines, witness, this.clock.today());
    if (!settled.ok) {
      if (settled.refusal === 'lines-not-accounted-for') throw notAccountedFor(supplied, lines);
      return settled;
    }
    const destroysOpium = settled.value.some(({ opiumList, account }) => opiumList !== null && account.destroyed > 0);
    if (destroysOpium && !confirmed) return refuse('sign-in-again');
    await this.book.write(tx, caseId, settled.value, witnessId, said);
    return allow({ ...moved.value, missing: await missingUnits(tx, caseId) });
  }
}
