import type { EntityManager } from 'typeorm';
import { betweenDays } from '../../platform/database/between-days.js';
import { SHORT_COLUMNS } from '../../kit-life/short-case.js';
import type { ListOf } from '../../web/list.input.js';
import { askSorted, sorted, type AskedInOrder, type Sorts } from '../../web/sorted.js';
import type { CaseSort } from './cases.input.js';
import { listedCase, type ListedCase, type ListedRow } from './listed-case.js';

/** No id comes after it: a list without a cursor then has the same plan as one with. */
export const LAST_ID = `'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;

/**
 * Starts from the parts of one organisation, whose index holds either open or closed cases, the newest first. Whoever goes on after a case
 * says so of `case_id`: of the case's own id it would be asked only after all parts were read.
 */
export const ofOrganisation = (parts: 'p.closed' | 'not p.closed', way = 'asc') => `
  select k.*, mine.case_id from (select distinct p.case_id from case_party p where p.organisation_id = acting_organisation() and ${parts} and p.until is null
                                order by p.case_id ${way}) mine
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

/** A day begins when it begins here. */
const DAYS = betweenDays('k.requested_at', '$5', '$6');
/** What a list is narrowed by, of a case called `k`. */
export const FILTERS = `($4::text is null or k.status = $4) and ${DAYS}`;

export const CASE_ORDERS: Sorts<CaseSort> = {
  number: { by: 'k.number', type: 'int' },
  status: { by: 'k.status', type: 'text' },
  requested: { by: 'k.case_id', type: 'uuid' },
  area: { by: `coalesce((select l.pc4 from case_place l where l.case_id = k.id), '')`, type: 'text' },
  pharmacy: { by: `coalesce((select o.name from organisation o where o.id = k.pharmacy_id), '')`, type: 'text' },
  practice: { by: '(select o.name from organisation o where o.id = k.practice_id)', type: 'text' },
};

const OPEN = part('casework-open-cases', (way) => ofOrganisation('not p.closed', way));
const CLOSED = part('casework-closed-cases', (way) => ofOrganisation('p.closed', way));
const WITH_SIGNAL = part('casework-cases-with-a-signal', () => withSignals(ofOrganisation('not p.closed')), true);

/** What is shown is looked up for the part that is shown, not for every case that ever was. */
function part(name: string, cases: (way: string) => string, signalled = false) {
  return sorted(name, CASE_ORDERS, 'k.case_id', ({ place, after, order, nth, way }) => {
    const asked = `select k.*, ${place}, ${nth} as nth from (${cases(way)}) k
                   where ${FILTERS}${signalled ? ' and $7 = any (k.signals)' : ''} and ${after} ${order}`;
    return `${listed(signalled ? asked : withSignals(asked), ', k."sortedAt"')} order by k.nth`;
  });
}

export interface Asked extends AskedInOrder<CaseSort> {
  closed: boolean;
  filters: readonly (string | undefined)[];
  signal?: string;
}

/** The cases of the organisation that asks; those that are over only when asked for. */
export async function casesOf(tx: EntityManager, asked: Asked): Promise<ListOf<ListedCase>> {
  const { closed, filters, signal } = asked;
  const list = signal ? WITH_SIGNAL : closed ? CLOSED : OPEN;
  const more = signal ? [...filters, signal] : filters;
  const { items, nextCursor } = await askSorted<ListedRow, CaseSort>(tx, list, asked, more);
  return { items: items.map(listedCase), nextCursor };
}
