import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { CaseStatus } from './kit-life.js';
import { SHORT_CASE, shortCase, withParts, type CaseRow, type ShortCase } from './short-case.js';
import { shortCaseAgain } from './short-case.query.js';
import type { MoveRefusal } from './refusals.js';
import { visibleTo, type Seen } from './visible-to.js';

interface OfCase {
  number: number;
  status: CaseStatus;
  pc4: string | null;
  kitCount: number;
}
interface Proposal {
  id: string;
  caseId: string;
  from: string;
  to: string;
  proposedAt: Date;
}
/** With what whoever looks may know of the case. */
export type ProposedHandOver = Proposal & Seen<'supplier' | 'asked-to-take-over' | 'network', OfCase>;

const PROPOSE: Statement = { name: 'propose-hand-over', text: 'select propose_hand_over($1, $2, $3, $4) as proposed' };
const ANSWER: Statement = {
  name: 'answer-hand-over',
  text: `select ${SHORT_CASE} from answer_hand_over($1, $2, $3) a`,
};
const REFUSED: Statement = {
  name: 'refused-hand-over',
  text: `select ${SHORT_CASE} from ${withParts('refused_hand_over($1)')}`,
};
const PROPOSED: Statement = {
  name: 'proposed-hand-overs',
  text: `select id, case_id as "caseId", number::int, status, pc4, kit_count as "kitCount", from_pharmacy_id as "from", to_pharmacy_id as "to",
                proposed_at as "proposedAt" from proposed_hand_overs()`,
};
const WHY_NOT: Statement = { name: 'why-no-hand-over', text: `select why_not($1, 'handOver') as refusal` };

/** A case goes to another pharmacy with its kits and tasks, once that pharmacy says yes. */
@Injectable()
export class HandOvers {
  /** What waits for an answer: proposed to or by this organisation; for the network all of it. */
  async proposed(tx: EntityManager, { organisation }: Actor): Promise<ProposedHandOver[]> {
    const rows = await ask<Proposal & OfCase>(tx, PROPOSED);
    return rows.map(({ id, caseId, from, to, proposedAt, ...ofCase }) => {
      const part = organisation === to ? 'asked-to-take-over' : organisation === from ? 'supplier' : 'network';
      return { ...{ id, caseId, from, to, proposedAt }, ...visibleTo({ parts: [part] }, ofCase) };
    });
  }

  async propose(tx: EntityManager, id: string, to: string): Promise<Result<ShortCase, MoveRefusal>> {
    const [answer] = await ask<{ proposed: boolean }>(tx, PROPOSE, [id, to, uuidv7(), uuidv7()]);
    if (answer?.proposed) return shortCaseAgain(tx, id);
    const [why] = await ask<{ refusal: MoveRefusal | null }>(tx, WHY_NOT, [id]);
    // Where the case may be handed over and was not, it is the other pharmacy that cannot have it.
    return refuse(why?.refusal ?? 'pharmacy-cannot-serve');
  }

  async answer(tx: EntityManager, id: string, accept: boolean): Promise<Result<ShortCase, MoveRefusal>> {
    const [row] = await ask<CaseRow>(tx, ANSWER, [id, accept, uuidv7()]);
    return row ? allow(shortCase(row)) : refuse('not-your-turn');
  }

  /** The same answer once more. */
  async answeredAgain(tx: EntityManager, id: string): Promise<Result<ShortCase, 'not-found'>> {
    const [refused] = await ask<CaseRow>(tx, REFUSED, [id]);
    return refused ? allow(shortCase(refused)) : shortCaseAgain(tx, id);
  }
}
