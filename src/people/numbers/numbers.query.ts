import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Finding, NumberStatus, Register, RegisterCheck } from '../../access/register-check.js';

export interface KnownNumber {
  register: Register;
  id: string;
  name: string;
  number: string;
  status: NumberStatus;
  checkedAt: Date | null;
  by: RegisterCheck['kind'] | null;
  triedAt: Date | null;
  reason: string | null;
}

const COLUMNS = `register, subject_id as id, name, number, status, checked_at as "checkedAt", by_check as by, tried_at as "triedAt", reason`;
const MINE = `(register = 'big' and administers_person(subject_id) or register = 'agb' and administers(subject_id))`;
const OPEN = `(status <> 'confirmed' or checked_at < app_now() - make_interval(days => $1))`;
const TO_LOOK_AT: Statement = {
  name: 'numbers-to-look-at',
  text: `select ${COLUMNS} from number_status where ${OPEN} and ${MINE} order by status, name, subject_id limit $2`,
};
const COUNT: Statement = {
  name: 'numbers-open',
  text: `select count(*)::int as n from number_status where ${OPEN} and ${MINE}`,
};
const ONE: Statement = {
  name: 'number-one',
  text: `select ${COLUMNS} from number_status where register = $1 and subject_id = $2 and ${MINE}`,
};
// A number that could not be checked is tried again the next day.
const TO_ASK: Statement = {
  name: 'numbers-to-ask',
  text: `select ${COLUMNS} from number_status where register = any ($2)
           and (tried_at is null or tried_at < app_now() - make_interval(days => case when reason is null then $1 else 1 end)) order by tried_at nulls first limit $3`,
};
const NOTE: Statement = {
  name: 'number-note',
  text: `insert into number_check (network_id, register, person_id, organisation_id, number, status, reason, by_check, by_person, at)
         values (acting_network(), $1, case when $1 = 'big' then $2::uuid end, case when $1 = 'agb' then $2::uuid end, $3, $4, $5, $6, acting_person(), app_now())`,
};

export const numbersToLookAt = (tx: EntityManager, days: number, limit: number) =>
  ask<KnownNumber>(tx, TO_LOOK_AT, [days, limit]);

export async function countOpenNumbers(tx: EntityManager, days: number): Promise<number> {
  const [row] = await ask<{ n: number }>(tx, COUNT, [days]);
  return row?.n ?? 0;
}

export async function oneNumber(tx: EntityManager, register: string, id: string): Promise<KnownNumber | undefined> {
  const [found] = await ask<KnownNumber>(tx, ONE, [register, id]);
  return found;
}

export const numbersToAsk = (tx: EntityManager, days: number, registers: readonly Register[], limit: number) =>
  ask<KnownNumber>(tx, TO_ASK, [days, registers, limit]);

export const noteFinding = (
  tx: EntityManager,
  { register, id, number }: KnownNumber,
  { status, reason }: Finding,
  by: RegisterCheck['kind'],
) => ask(tx, NOTE, [register, id, number, status, reason, by]);
