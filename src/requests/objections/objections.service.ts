import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { record } from '../../access/audit.js';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import type { Egfr } from '../../patients/egfr.js';
import { SeenCases, type FormOf, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import { Vault } from '../../platform/vault.js';
import type { OrderedMedicine } from '../asking/ordered-medicine.js';
import { askedFor } from '../case-facts.query.js';
import { Orders } from '../asking/orders.service.js';
import type { KnownObjection, ObjectionReason } from './objection.js';
import {
  addAnswer,
  addObjection,
  closeObjections,
  objectionsOf,
  whomItConcerns,
  type ObjectionRow,
  type WhomItConcerns,
} from './objections.query.js';

export const SEALED_QUESTION: SealedTable = { table: 'objection', id: 'id', columns: ['question'] };
export const SEALED_ANSWER: SealedTable = { table: 'objection_answer', id: 'objection_id', columns: ['answer'] };

export type ObjectionRefusal = MoveRefusal | 'asked-already' | 'nothing-asked';
export interface ObjectionPageData extends SeenCase, WhomItConcerns {
  objections: KnownObjection[];
  /** What is signed now, as far as whoever looks may read it. */
  medicines: OrderedMedicine[];
  /** With the day on which it was measured; null: not known. */
  egfr: Egfr | null;
  /** The kit has not left, and whoever looks supplies it or is asked to. */
  mayAsk: boolean;
  mayAnswer: boolean;
}
type Change = Promise<Result<ShortCase, ObjectionRefusal | OnceRefusal>>;

const BEFORE_IT_LEFT = ['requested', 'accepted', 'packed'];

/** A pharmacist asks the prescriber something on medical grounds; until the answer was read, the kit does not leave. */
@Injectable()
export class Objections {
  constructor(
    private readonly database: Database,
    private readonly details: CaseDetails,
    private readonly cases: SeenCases,
    private readonly vault: Vault,
    private readonly orders: Orders,
  ) {}

  show(caseId: string, actor: Actor): FormOf<ObjectionPageData> {
    return this.cases.with(caseId, actor, async (tx) => {
      const concerned = await whomItConcerns(tx, caseId);
      if (!concerned) return null;
      const objections = await this.of(tx, caseId);
      const medicines = (await this.orders.latest(tx, caseId))?.content.medicines ?? [];
      const egfr = (await askedFor(tx, [caseId])).get(caseId)?.egfr ?? null;
      const asks = actor.role === 'pharmacist';
      return { ...concerned, objections, medicines, egfr, mayAsk: asks, mayAnswer: actor.role === 'prescriber' };
    });
  }

  async of(tx: EntityManager, caseId: string): Promise<KnownObjection[]> {
    return (await objectionsOf(tx, caseId)).map((row) => this.#opened(row));
  }

  ask(caseId: string, asked: { reason: ObjectionReason; question: string }, actor: Actor): Change {
    return this.#once(caseId, actor, async (tx) => {
      const open = await this.#beforeItLeft(tx, caseId, 'pharmacy');
      if (!open.ok) return open;
      const waits = (await objectionsOf(tx, caseId)).some((one) => one.closedAt === null && one.kind === null);
      if (waits) return refuse('asked-already');
      await closeObjections(tx, caseId);
      const id = uuidv7();
      const question = this.vault.seal(asked.question, placeOfQuestion(id));
      await addObjection(tx, { id, caseId, reason: asked.reason, question });
      return this.#done(tx, 'objectToOrder', 'objection-asked', open.value);
    });
  }

  answer(caseId: string, { id, answer }: { id: string; answer: string }, actor: Actor): Change {
    return this.#once(caseId, actor, async (tx) => {
      const open = await this.#beforeItLeft(tx, caseId, 'practice');
      if (!open.ok) return open;
      const sealed = this.vault.seal(answer, placeOfAnswer(id));
      if ((await addAnswer(tx, caseId, { id, kind: 'stays', answer: sealed })) === 0) return refuse('nothing-asked');
      return this.#done(tx, 'answerObjection', 'objection-answered', open.value);
    });
  }

  /** The answer was read, or the question is not needed any more: the kit may go on. */
  close(caseId: string, actor: Actor): Change {
    return this.#once(caseId, actor, async (tx) => {
      const open = await this.#beforeItLeft(tx, caseId, 'pharmacy');
      if (!open.ok) return open;
      if ((await closeObjections(tx, caseId)) === 0) return refuse('nothing-asked');
      return this.#done(tx, 'objectToOrder', 'objection-closed', open.value);
    });
  }

  async #beforeItLeft(
    tx: EntityManager,
    caseId: string,
    whose: 'pharmacy' | 'practice',
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const open =
      whose === 'practice'
        ? await this.details.ofPractice(tx, caseId)
        : await this.details.ofAskedOrSupplier(tx, caseId);
    if (!open.ok) return open;
    return BEFORE_IT_LEFT.includes(open.value.status) ? open : refuse('not-from-this-status');
  }

  async #done(
    tx: EntityManager,
    action: 'objectToOrder' | 'answerObjection',
    kind: string,
    short: ShortCase,
  ): Promise<Result<ShortCase, never>> {
    const { id } = short;
    await record(tx, action, { caseId: id });
    await announce(tx, kind, { subject: 'case', subjectId: id, caseId: id });
    return allow(short);
  }

  #once(
    caseId: string,
    actor: Actor,
    work: (tx: EntityManager) => Promise<Result<ShortCase, ObjectionRefusal>>,
  ): Change {
    return this.database.once<ShortCase, ObjectionRefusal>(actor, caseId, work, (tx, id) => shortCaseAgain(tx, id));
  }

  #opened({ id, reason, question, askedBy, askedAt, closedAt, kind, answer, ...row }: ObjectionRow): KnownObjection {
    return {
      ...{ id, reason, askedBy, askedAt, closedAt },
      question: question && this.vault.open(question, placeOfQuestion(id)),
      answer: kind && {
        ...{ kind, by: row.answeredBy ?? '', at: row.answeredAt ?? askedAt },
        text: answer && this.vault.open(answer, placeOfAnswer(id)),
      },
    };
  }
}

const placeOfQuestion = (id: string) => placeIn(SEALED_QUESTION, 'question', id);
const placeOfAnswer = (id: string) => placeIn(SEALED_ANSWER, 'answer', id);
