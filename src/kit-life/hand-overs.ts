import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { movesFor, type CaseStatus } from './kit-life.js';
import { partsOf, type WhoseCase } from './parts.rules.js';
import { SHORT_COLUMNS, shortCase, type CaseRow, type ShortCase } from './short-case.js';
import { shortCaseAgain } from './short-case.query.js';
import { whyNot, type CaseNow, type MoveRefusal } from './why-not.rules.js';

export interface ProposedHandOver {
  id: string;
  caseId: string;
  number: number;
  status: CaseStatus;
  pc4: string;
  kitCount: number;
  from: string;
  to: string;
  proposedAt: Date;
}

const PROPOSE: Statement = { name: 'propose-hand-over', text: 'select propose_hand_over($1, $2, $3, $4) as proposed' };
const ANSWER: Statement = {
  name: 'answer-hand-over',
  text: `select ${SHORT_COLUMNS} from answer_hand_over($1, $2, $3)`,
};
const REFUSED: Statement = { name: 'refused-hand-over', text: `select ${SHORT_COLUMNS} from refused_hand_over($1)` };
const PROPOSED: Statement = {
  name: 'proposed-hand-overs',
  text: `select id, case_id as "caseId", number::int, status, pc4, kit_count as "kitCount", from_pharmacy_id as "from", to_pharmacy_id as "to",
                proposed_at as "proposedAt" from proposed_hand_overs()`,
};
const NOW: Statement = {
  name: 'hand-over-now',
  text: `select status, pharmacy_id as "pharmacyId", practice_id as "practiceId", home_care_id as "homeCareId", order_valid as "orderValid",
                offer_lapsed as "offerLapsed", kits_stay as "kitsStay" from case_now($1)`,
};

/** A case goes to another pharmacy with its kits and tasks, once that pharmacy says yes. */
@Injectable()
export class HandOvers {
  /** What waits for an answer: proposed to or by this organisation; for the network all of it. */
  proposed(tx: EntityManager): Promise<ProposedHandOver[]> {
    return ask<ProposedHandOver>(tx, PROPOSED);
  }

  async propose(tx: EntityManager, id: string, to: string, actor: Actor): Promise<Result<ShortCase, MoveRefusal>> {
    const [answer] = await ask<{ proposed: boolean }>(tx, PROPOSE, [id, to, uuidv7(), uuidv7()]);
    if (answer?.proposed) return allow(await shortCaseAgain(tx, id, actor));
    const [now] = await ask<WhoseCase & Omit<CaseNow, 'parts'>>(tx, NOW, [id]);
    const parts = now ? partsOf(now, actor) : [];
    // Where the case may be handed over and was not, it is the other pharmacy that cannot have it.
    if (now && movesFor(now.status, parts).includes('handOver')) return refuse('pharmacy-cannot-serve');
    return refuse(whyNot('handOver', now && { ...now, parts }));
  }

  async answer(tx: EntityManager, id: string, accept: boolean, actor: Actor): Promise<Result<ShortCase, MoveRefusal>> {
    const [row] = await ask<CaseRow>(tx, ANSWER, [id, accept, uuidv7()]);
    return row ? allow(shortCase(row, actor)) : refuse('not-your-turn');
  }

  /** The same answer once more. */
  async answeredAgain(tx: EntityManager, id: string, actor: Actor): Promise<ShortCase> {
    const [refused] = await ask<CaseRow>(tx, REFUSED, [id]);
    return refused ? shortCase(refused, actor) : shortCaseAgain(tx, id, actor);
  }
}
