import type { EntityManager } from 'typeorm';
import { SHORT_COLUMNS } from '../../kit-life/short-case.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { listedCase, type ListedCase, type ListedRow } from './listed-case.js';

/** No id comes after it: a list without a cursor then has the same plan as one with. */
export const LAST_ID = `'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;

/** Starts from the parts of one organisation, whose index holds either open or closed cases, the newest first. */
export const ofOrganisation = (parts: 'p.closed' | 'not p.closed', before = LAST_ID) => `
  select k.* from (select distinct p.case_id from case_party p where p.organisation_id = acting_organisation() and ${parts} and p.until is null
                   and p.case_id < ${before} order by p.case_id desc) mine
  join kit_case k on k.id = mine.case_id`;

export const withSignals = (cases: string) => `
  with asked as materialized (${cases})
  select k.*, coalesce(s.found, '{}') as signals
  from asked k left join (select f.case_id, array_agg(f.signal order by f.since) as found
                          from signals_of_cases(array(select id from asked)) f group by f.case_id) s on s.case_id = k.id`;

/** What is shown of a case in any list of a party. */
export const listed = (cases: string, more = '') => `
  select ${SHORT_COLUMNS}, k.pharmacy_id, k.practice_id, k.urgency, l.pc4, k.deliver_by, k.offer_lapses_at, k.earliest_expiry::text, k.signals${more},
         pharmacy.name as pharmacy, practice.name as practice
  from (${cases}) k left join case_place l on l.case_id = k.id join organisation practice on practice.id = k.practice_id left join organisation pharmacy on pharmacy.id = k.pharmacy_id`;

const BEFORE = `coalesce($2::uuid, ${LAST_ID})`;
const STATUS = '($1::text is null or k.status = $1)';
const NEWEST = 'order by k.id desc limit $3';

const page = (parts: 'p.closed' | 'not p.closed') =>
  listed(withSignals(`select * from (${ofOrganisation(parts, BEFORE)}) k where ${STATUS} ${NEWEST}`)) +
  ' order by k.id desc';
const OPEN: Statement = { name: 'casework-open-cases', text: page('not p.closed') };
const CLOSED: Statement = { name: 'casework-closed-cases', text: page('p.closed') };
const WITH_SIGNAL: Statement = {
  name: 'casework-cases-with-a-signal',
  text: `${listed(withSignals(ofOrganisation('not p.closed', BEFORE)))} where ${STATUS} and $4 = any (k.signals) ${NEWEST}`,
};

export interface Asked {
  status?: string;
  signal?: string;
  before?: string;
  limit: number;
}

/** The cases of the organisation that asks, the newest first; those that are over only when asked for. */
export async function casesOf(tx: EntityManager, asked: Asked, closed: boolean): Promise<ListedCase[]> {
  const { status, signal, before, limit } = asked;
  const rows = signal
    ? await ask<ListedRow>(tx, WITH_SIGNAL, [status, before, limit, signal])
    : await ask<ListedRow>(tx, closed ? CLOSED : OPEN, [status, before, limit]);
  return rows.map(listedCase);
}
