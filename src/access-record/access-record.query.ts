import type { EntityManager } from 'typeorm';
import { addDays, momentOf } from '../platform/calendar.js';
import type { Role } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { Sort } from '../web/list.js';
import type { AccessRecordInput } from './access-record.input.js';

/** Rows are numbered as they are written. */
type RowNumber = string;

export interface AccessRow {
  id: RowNumber;
  at: Date;
  personId: string | null;
  person: string | null;
  tokenId: string | null;
  /** For which system the token was made. */
  token: string | null;
  organisation: string | null;
  role: Role | null;
  action: string;
  caseId: string | null;
  /** The number by which people know the case. */
  number: number | null;
  address: string | null;
  outcome: 'done' | 'refused';
  detail: string | null;
  /** With so many cases it was done in one act, of which this is the last row: more than one when it was a list. */
  cases: number;
}

/** What one transaction did with several cases is one act, such as a list that was opened or taken along. */
const ONE_ACT = ['xmin', 'action', 'outcome', 'person_id', 'token_id', 'organisation_id', 'role', 'detail'];
const inOneAct = (one: string, other: string) =>
  [
    ...[`${one}.network_id = acting_network()`, `${one}.at = ${other}.at`, `${one}.case_id is not null`],
    ...ONE_ACT.map((column) => `${one}.${column} is not distinct from ${other}.${column}`),
  ].join(' and ');
const OTHERS = `from audit_row b where a.case_id is not null and ${inOneAct('b', 'a')} and ($2::uuid is null or b.case_id = $2)`;

/** Of one act the last row stands for all, unless each is asked; asked one by one, so that no plan compares all rows with all. */
const SHOWN = `($11::boolean or (select true ${OTHERS} and b.id > a.id limit 1) is null)`;
const THOSE_OF_ONE_ACT = `a.at = (select w.at from audit_row w where w.id = $11) and exists (select from audit_row w where w.id = $11 and ${inOneAct('a', 'w')})`;

const rows = (after: string, order: 'asc' | 'desc', which = SHOWN) => {
  const cases =
    which === SHOWN
      ? `case when $11::boolean or a.case_id is null then 1 else (select count(distinct b.case_id)::int ${OTHERS}) end`
      : '1';
  return `select a.id, a.at, a.person_id as "personId", p.name as person, a.token_id as "tokenId", t.name as token, o.name as organisation, a.role, a.action,
                a.case_id as "caseId", a.address, a.outcome, a.detail, ${cases} as cases
         from audit_row a left join person p on p.id = a.person_id left join organisation o on o.id = a.organisation_id
         left join api_token t on t.id = a.token_id
         where a.network_id = acting_network() and ${after} and ($2::uuid is null or a.case_id = $2)
           and ($3::uuid is null or a.person_id = $3) and ($4::text is null or strpos(plain_name(p.name), plain_name($4)) > 0)
           and ($5::uuid is null or a.organisation_id = $5) and ($6::text is null or a.action = $6) and ($7::text is null or a.outcome = $7)
           and ($8::timestamptz is null or a.at >= $8) and ($9::timestamptz is null or a.at < $9) and ${which}
         order by a.id ${order} limit $10`;
};
/** The parts after the first have a statement of their own, as those of `sorted` do and for the same reason. */
const FIRST: Record<Sort<'when'>, Statement> = {
  when: { name: 'access-record-oldest-first', text: rows('$1::bigint is null', 'asc') },
  '-when': { name: 'access-record', text: rows('$1::bigint is null', 'desc') },
};
const NEXT: Record<Sort<'when'>, Statement> = {
  when: { name: 'access-record-oldest-first-on', text: rows('a.id > $1::bigint', 'asc') },
  '-when': { name: 'access-record-on', text: rows('a.id < $1::bigint', 'desc') },
};
/** A list has an end: one statement does for all its parts. */
const OF_ACT: Record<Sort<'when'>, Statement> = {
  when: {
    name: 'access-record-of-act-oldest-first',
    text: rows('($1::bigint is null or a.id > $1)', 'asc', THOSE_OF_ONE_ACT),
  },
  '-when': { name: 'access-record-of-act', text: rows('($1::bigint is null or a.id < $1)', 'desc', THOSE_OF_ONE_ACT) },
};
const NUMBERS: Statement = {
  name: 'access-record-numbers',
  text: 'select id, number::int from audit_case_numbers($1, $2)',
};
const ORGANISATIONS: Statement = {
  name: 'access-record-organisations',
  text: 'select id as value, name as text from organisation order by name limit 500',
};

/** Newest first, unless asked otherwise; one more than is shown, which tells whether more follows. */
export async function accessRows(tx: EntityManager, asked: AccessRecordInput, limit: number): Promise<AccessRow[]> {
  const {
    sort = '-when',
    cursor,
    number,
    personId,
    person,
    organisationId,
    action,
    outcome,
    from,
    until,
    act,
    each = false,
  } = asked;
  const named = number === undefined ? [] : await numbers(tx, [], number);
  const caseId = asked.caseId ?? named[0]?.id;
  if (number !== undefined && caseId === undefined) return [];
  const statements = act !== undefined ? OF_ACT : cursor === undefined ? FIRST : NEXT;
  const found = await ask<Omit<AccessRow, 'number'>>(tx, statements[sort], [
    ...[cursor, caseId, personId, person, organisationId, action, outcome],
    ...[from && momentOf(from, '00:00'), until && momentOf(addDays(until, 1), '00:00'), limit, act ?? each],
  ]);
  const ids = found.flatMap(({ caseId: id }) => id ?? []);
  const known = new Map((await numbers(tx, ids, null)).map((it) => [it.id, it.number]));
  return found.map((row) => ({ ...row, number: row.caseId === null ? null : (known.get(row.caseId) ?? null) }));
}

const numbers = (tx: EntityManager, ids: string[], number: number | null) =>
  ask<{ id: string; number: number }>(tx, NUMBERS, [ids, number]);

export const organisationChoices = (tx: EntityManager) => ask<{ value: string; text: string }>(tx, ORGANISATIONS);
