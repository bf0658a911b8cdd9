import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { whyNotCorrect } from './correction.rules.js';
import type { MoveName } from './kit-life.js';
import { SHORT_CASE, shortCase, withParts, type CaseRow, type ShortCase } from './short-case.js';
import type { MoveRefusal } from './refusals.js';

/** What changes the status of a case: a move, an offer, that nobody can come, or that a move was taken back. */
export type StatusChange = MoveName | 'correction' | 'offered' | 'unplaced';

export interface LatestMove {
  id: string;
  kind: StatusChange;
  organisation: string;
  at: Date;
  detail: object;
  /** It came from a box report. */
  reported: boolean;
}

const LATEST: Statement = {
  name: 'latest-move',
  text: `select id, kind, organisation_id as organisation, at, detail, coalesce((detail ->> 'reported')::boolean, false) as reported
         from latest_move($1)`,
};
const CORRECT: Statement = {
  name: 'correct',
  text: `select ${SHORT_CASE} from ${withParts('correct_case($1, $2, $3, $4, $5)')}`,
};

/** Takes back the latest move of a case; what that move wrote elsewhere is taken back by the module that wrote it. */
@Injectable()
export class CaseCorrections {
  async latest(tx: EntityManager, id: string): Promise<LatestMove | null> {
    const [latest] = await ask<LatestMove>(tx, LATEST, [id]);
    return latest ?? null;
  }

  async correct(
    tx: EntityManager,
    id: string,
    reason: string,
    actor: Actor,
    now: Date,
    withinHours: number,
  ): Promise<Result<{ short: ShortCase; undone: LatestMove }, MoveRefusal>> {
    const latest = await this.latest(tx, id);
    if (!latest) return refuse('not-found');
    const why = whyNotCorrect(latest, actor.organisation, now, withinHours);
    if (why) return refuse(why);
    const values = [id, latest.kind, latest.id, uuidv7(), reason];
    const [row] = await ask<CaseRow>(tx, CORRECT, values);
    return row ? allow({ short: shortCase(row), undone: latest }) : refuse('not-the-latest-move');
  }
}
