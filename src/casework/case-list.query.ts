import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { SHORT_COLUMNS } from '../kit-life/short-case.js';
import { listedCase, type ListedCase, type ListedRow } from './listed-case.js';

const SHORT = SHORT_COLUMNS.split(', ')
  .map((column) => `k.${column}`)
  .join(', ');

/** What is shown of a case in any list of a party: starts from the parts of one organisation, whose index holds no closed case. */
export const listed = (parts: string) => `
  select ${SHORT}, k.urgency, k.pc4, k.deliver_by, k.offer_lapses_at, k.earliest_expiry::text, pharmacy.name as pharmacy, practice.name as practice,
         coalesce(signals.found, '{}') as signals
  from (select distinct p.case_id from case_party p where p.organisation_id = acting_organisation() and ${parts} and p.until is null) mine
  join kit_case k on k.id = mine.case_id
  join organisation practice on practice.id = k.practice_id
  left join organisation pharmacy on pharmacy.id = k.pharmacy_id
  left join lateral (select array_agg(s.signal order by s.since) as found from signal_of_a_case s where s.case_id = k.id) signals on true`;

const page = (from: string) => `
  select * from (${from}) k where ($1::text is null or k.status = $1) and ($2::text is null or $2 = any (k.signals))
    and ($3::uuid is null or k.id < $3) order by k.id desc limit $4`;
const OPEN: Statement = { name: 'casework-open-cases', text: page(listed('not p.closed')) };
const CLOSED: Statement = { name: 'casework-closed-cases', text: page(listed('p.closed')) };

export interface Asked {
  status?: string;
  signal?: string;
  before?: string;
  limit: number;
}

/** The cases of the organisation that asks, the newest first; those that are over only when asked for. */
export async function casesOf(tx: EntityManager, asked: Asked, closed: boolean, actor: Actor): Promise<ListedCase[]> {
  const values = [asked.status, asked.signal, asked.before, asked.limit];
  const rows = await ask<ListedRow>(tx, closed ? CLOSED : OPEN, values);
  return rows.map((row) => listedCase(row, actor));
}
