import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { ObjectionAnswerKind, ObjectionReason } from './objection.js';

export interface ObjectionRow {
  id: string;
  reason: ObjectionReason;
  question: Buffer | null;
  askedBy: string;
  askedAt: Date;
  closedAt: Date | null;
  kind: ObjectionAnswerKind | null;
  answer: Buffer | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}
export interface WhomItConcerns {
  practice: string;
  practicePhone: string | null;
  directPhone: string | null;
  pharmacy: string | null;
  pharmacyPhone: string | null;
}

const OF_CASE: Statement = {
  name: 'objections-of-case',
  text: `select o.id, o.reason, o.question, asker.name as "askedBy", o.asked_at as "askedAt", o.closed_at as "closedAt",
           a.kind, a.answer, practice.name as "answeredBy", a.answered_at as "answeredAt"
         from objection o join organisation asker on asker.id = o.asked_for join kit_case k on k.id = o.case_id join organisation practice on practice.id = k.practice_id
           left join objection_answer a on a.objection_id = o.id
         where o.case_id = $1 order by o.asked_at, o.id limit 100`,
};
const ASK: Statement = {
  name: 'ask-objection',
  text: `insert into objection (network_id, id, case_id, reason, question, asked_by, asked_for, asked_at)
         values (acting_network(), $1, $2, $3, $4, acting_person(), acting_organisation(), app_now())`,
};
const ANSWER: Statement = {
  name: 'answer-objections',
  text: `insert into objection_answer (network_id, objection_id, case_id, kind, answer, answered_by, answered_at)
         select o.network_id, o.id, o.case_id, $3, $4, acting_person(), app_now() from objection o
         where o.case_id = $1 and ($2::uuid is null or o.id = $2) and o.closed_at is null
           and not exists (select from objection_answer a where a.objection_id = o.id)
         returning objection_id as id`,
};
const CLOSE: Statement = {
  name: 'close-objections',
  text: `update objection set closed_at = app_now() where case_id = $1 and closed_at is null and asked_for = acting_organisation() returning id`,
};
const CONCERNED: Statement = {
  name: 'whom-an-objection-concerns',
  text: `select p.name as practice, p.phone as "practicePhone", r.direct_phone as "directPhone", o.name as pharmacy, phone_now(o.id, o.phone) as "pharmacyPhone"
         from kit_case k join organisation p on p.id = k.practice_id left join request r on r.case_id = k.id left join organisation o on o.id = k.pharmacy_id
         where k.id = $1`,
};

export const objectionsOf = (tx: EntityManager, caseId: string): Promise<ObjectionRow[]> => ask(tx, OF_CASE, [caseId]);

export async function whomItConcerns(tx: EntityManager, caseId: string): Promise<WhomItConcerns | null> {
  return (await ask<WhomItConcerns>(tx, CONCERNED, [caseId]))[0] ?? null;
}

export async function addObjection(
  tx: EntityManager,
  { id, caseId, reason, question }: { id: string; caseId: string; reason: ObjectionReason; question: Buffer },
): Promise<void> {
  await ask(tx, ASK, [id, caseId, reason, question]);
}

/** Of one, or with a new signature of all that wait; how many that were. */
export async function addAnswer(
  tx: EntityManager,
  caseId: string,
  { id, kind, answer }: { id: string | null; kind: ObjectionAnswerKind; answer: Buffer | null },
): Promise<number> {
  return (await ask(tx, ANSWER, [caseId, id, kind, answer])).length;
}

export async function closeObjections(tx: EntityManager, caseId: string): Promise<number> {
  return (await ask(tx, CLOSE, [caseId])).length;
}
