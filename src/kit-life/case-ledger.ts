import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { nextStatus, type MoveName } from './kit-life.js';
import type { MoveRefusal } from './refusals.js';
import { SHORT_CASE, shortCase, type CaseRow, type ShortCase } from './short-case.js';
import { shortCaseAgain } from './short-case.query.js';

export interface Offer {
  pharmacyId: string;
  lapsesAt: Date;
}
export type Unmeant = (row: { outcome: string } & CaseRow) => void;
export interface MoveOptions {
  /** When it really happened; now when absent. */
  at?: Date;
  /** Organisations to tell, beside the parties that the letters find by themselves. */
  about?: string[];
  detail?: object;
  /** Hears of outcomes that are no refusal but a fault in what was typed, and throws it. */
  unmeant?: Unmeant;
}

/** What a command answers beside the case: done, sent before, or why not. */
export type CommandRow<R extends string = MoveRefusal> = CaseRow & { outcome: 'done' | 'again' | OnceRefusal | R };

const MOVE: Statement = { name: 'move', text: `select a.outcome, ${SHORT_CASE} from move_case($1, $2, $3, $4, $5) a` };
const OFFER: Statement = {
  name: 'offer-next',
  text: `select ${SHORT_CASE} from offer_next($1, row($2::uuid, $3::timestamptz)::offer, $4, $5) a`,
};

/** The only writer of cases: each move with its event and its audit row, or nothing. */
@Injectable()
export class CaseLedger {
  constructor(private readonly database: Database) {}

  /**
   * A move that is one statement, with all that belongs to it: `statement` takes context, key and hash before `values` and
   * answers a `CommandRow`. Sent once more it answers the case as it stands.
   */
  async command<R extends string = MoveRefusal>(
    statement: Statement,
    caseId: string,
    values: unknown[],
    actor: Actor,
    unmeant?: Unmeant,
  ): Promise<Result<ShortCase, R | OnceRefusal | 'not-found'>> {
    const row = await this.database.command<CommandRow<R>>(actor, statement, [caseId, ...values]);
    if (row.outcome === 'done') return allow(shortCase(row));
    if (row.outcome === 'again') return this.database.read(actor, (tx) => shortCaseAgain(tx, caseId));
    unmeant?.(row);
    return refuse(row.outcome);
  }

  /** A move inside a transaction that does more: what it refuses rolls all of that back. */
  async move(
    tx: EntityManager,
    id: string,
    name: MoveName,
    { at, about = [], detail = {}, unmeant }: MoveOptions = {},
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const [row] = await ask<CommandRow>(tx, MOVE, [id, name, at, about, JSON.stringify(detail)]);
    if (!row) throw new Error('move_case answered nothing');
    if (row.outcome === 'done') return allow(shortCase(row));
    unmeant?.(row);
    return refuse(row.outcome as MoveRefusal);
  }

  /** After decline, lapse, release, place and offerAgain, last in their transaction: it ends the part of who had the case. */
  async offerNext(
    tx: EntityManager,
    id: string,
    offer: Offer | null,
    outcome: 'declined' | 'lapsed' | 'released' | null,
    reason: string | null = null,
  ): Promise<ShortCase> {
    const [row] = await ask<CaseRow>(tx, OFFER, [id, offer?.pharmacyId, offer?.lapsesAt, outcome, reason]);
    if (!row) throw new Error('offer_next answered nothing');
    return shortCase(row);
  }

  /** Where a move would lead, for pages that show it before it is made. */
  readonly leadsTo = nextStatus;
}
