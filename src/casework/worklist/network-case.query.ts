import type { EntityManager } from 'typeorm';
import { AT_HOME } from '../../kit-life/case-status.js';
import { FINAL, movesFor, type CaseStatus, type MoveName } from '../../kit-life/kit-life.js';
import { forList, visibleTo, type Seen } from '../../kit-life/visible-to.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import { listOf, type ListOf } from '../../web/list.input.js';
import { cursorFrom, placeIn } from '../../web/list-place.rules.js';
import { askSorted, onlySortedBy, sorted, type Sorts } from '../../web/sorted.js';
import { FILTERS, LAST_ID, type Asked } from './case-list.query.js';
import { nextStep, type Moments, type NextStep } from '../case/next-step.rules.js';
import type { CaseSort } from './cases.input.js';
import { rankedCursor, readRanked } from './cursor.rules.js';
import { namedOrNot, type Named } from './listed-case.js';
import type { Signal } from './signals.text.js';
import type { AskedWork } from './worklist.input.js';

interface Known {
  id: string;
  number: number;
  status: CaseStatus;
  moments: { requested: Date };
  moves: MoveName[];
  pharmacy: Named | null;
  /** How often it was offered: more than once means declined, lapsed or released. */
  offers: number;
  earliestExpiry: PlainDate | null;
  /** It should have been delivered by now. */
  overdue: boolean;
  signals: Signal[];
  /** These three while nobody has it. */
  pc4: string | null;
  urgency: Urgency | null;
  deliverBy: Date;
}
/** What the network's people see of a case: how far it is and who has it; where, only while nobody has it. */
export type NetworkCase = Seen<'network', Known>;
export type WatchedCase = Omit<NetworkCase, 'pharmacy'> & {
  next: NextStep;
  pharmacy: (Named & { phone: string | null }) | null;
};
type Row = Omit<Known, 'moments' | 'moves' | 'pharmacy'> & {
  requestedAt: Date;
  pharmacyId: string | null;
  pharmacy: string | null;
};

type NetworkSort = Exclude<CaseSort, 'area' | 'practice'>;

const STAGE = 'monitoring.case_stage';
const OVER = `k.status ${oneOf(FINAL)}`;
const EXPIRES_WITHIN_DAYS = 30;
const COLUMNS = `k.id, k.number::int, k.status, k.requested_at as "requestedAt", k.pharmacy_id as "pharmacyId", k.pharmacy, k.pc4, k.offers, k.overdue, k.urgency, k.deliver_by as "deliverBy",
  k.earliest_expiry::text as "earliestExpiry", k.signals`;
/** What cannot wait comes first; what goes as it should stands last. */
const RANK = `case when k.status = 'unplaced' then 0 when k.status = 'requested' and k.offers > 1 then 1
  when cardinality(k.signals) > 0 then 2 when k.status = 'missing' then 3
  when k.status ${oneOf(AT_HOME)} and k.earliest_expiry <= app_today() + ${String(EXPIRES_WITHIN_DAYS)} then 4 else 5 end`;
const OPEN = `(select k.*, ${RANK} as rank from ${STAGE} k where not ${OVER})`;

const NEEDS_A_LOOK = `${OPEN} k where k.rank < 5`;
const WORK: Statement = {
  name: 'casework-stage-work',
  text: `select ${COLUMNS}, k.rank from ${NEEDS_A_LOOK} and ($4::text[] is null or k.status = any ($4)) and ($1::int is null or k.rank > $1 or k.rank = $1 and k.id > $2::uuid)
         order by k.rank, k.id limit $3`,
};
const SORTS: Sorts<NetworkSort> = {
  number: { by: 'k.number', type: 'int' },
  status: { by: 'k.status', type: 'text' },
  requested: { by: 'k.id', type: 'uuid' },
  pharmacy: { by: `coalesce(k.pharmacy, '')`, type: 'text' },
};
/** What is overdue is looked up for the part that is shown, not for every case that ever was. */
const open = (name: string, more = '') =>
  sorted(
    ...[name, SORTS, 'k.id'],
    ({ place, after, order }) => `select ${COLUMNS}, ${place} from ${STAGE} k
      where k.id = any (array(select k.id from ${STAGE} k where not ${OVER} and ${FILTERS}${more} and ${after} ${order})) ${order}`,
  );
const WORK_IN_ORDER = sorted<NetworkSort>(
  ...['casework-stage-work', SORTS, 'k.id'],
  ({ place, after, order }) =>
    `select ${COLUMNS}, ${place} from ${NEEDS_A_LOOK} and ($4::text[] is null or k.status = any ($4)) and ${after} ${order}`,
);
const COUNTED: Statement = {
  name: 'casework-stage-work-counted',
  text: `select k.status, count(*)::int as count from ${NEEDS_A_LOOK} group by k.status`,
};
const LIST = open('casework-stage-open');
const WITH_SIGNAL = open('casework-stage-with-a-signal', ' and $7 = any (k.signals)');
const CLOSED: Statement = {
  name: 'casework-stage-closed',
  text: `select ${COLUMNS} from ${STAGE} k
         where k.id = any (array(select closed_cases($1, $2::date, $3::date, coalesce($4::uuid, ${LAST_ID}), $5))) order by k.id desc`,
};
const ONE: Statement = {
  name: 'casework-stage',
  text: `select ${COLUMNS}, k.pharmacy_phone as "pharmacyPhone", k.offer_lapses_at as "offerLapsesAt", k.overdue_at as "overdueAt"
         from ${STAGE} k where k.id = $1`,
};

export async function networkCases(tx: EntityManager, asked: AskedWork): Promise<ListOf<NetworkCase>> {
  const { sort, cursor, limit, statuses } = asked;
  if (sort) {
    const { items, nextCursor } = await askSorted<Row, NetworkSort>(
      ...[tx, WORK_IN_ORDER, { sort, cursor, limit }, [statuses]],
    );
    return { items: items.map(staged), nextCursor };
  }
  const after = readRanked(cursor);
  const rows = await ask<Row & { rank: number }>(tx, WORK, [after?.rank, after?.id, limit + 1, statuses]);
  const { items, nextCursor } = listOf(rows, limit, rankedCursor);
  return { items: items.map(staged), nextCursor };
}

export const countNetworkWork = (tx: EntityManager) => ask<{ status: CaseStatus; count: number }>(tx, COUNTED);

/** Where a case is, is known to the network only while nobody has it; an order by it, or by who asked, would tell. */
export async function stagedCases(tx: EntityManager, asked: Asked): Promise<ListOf<NetworkCase>> {
  const { closed, filters, signal, limit } = asked;
  const sort = onlySortedBy<NetworkSort>(asked.sort, closed && !signal ? ['requested'] : Object.keys(SORTS));
  if (closed && !signal) {
    const place = placeIn(asked.cursor, sort, 'uuid');
    const rows = await ask<Row>(tx, CLOSED, [...filters, place?.id, limit + 1]);
    const { items, nextCursor } = listOf(rows, limit, ({ id }) => cursorFrom(sort, { at: id, id }));
    return { items: items.map(staged), nextCursor };
  }
  const list = signal ? WITH_SIGNAL : LIST;
  const more = signal ? [...filters, signal] : filters;
  const { items, nextCursor } = await askSorted<Row, NetworkSort>(tx, list, { ...asked, sort }, more);
  return { items: items.map(staged), nextCursor };
}

/** With what comes next and by when, and the number of who is to do it: whoever looks after a case phones when it does not. */
export async function stagedCase(tx: EntityManager, id: string): Promise<WatchedCase | null> {
  const [row] = await ask<Row & Moments & { pharmacyPhone: string | null }>(tx, ONE, [id]);
  if (!row) return null;
  const { pharmacy, ...seen } = staged(row);
  return { ...seen, next: nextStep(row), pharmacy: pharmacy && { ...pharmacy, phone: row.pharmacyPhone } };
}

function staged(row: Row): NetworkCase {
  const { id, number, status, offers, overdue, earliestExpiry, signals, urgency, deliverBy } = row;
  const known: Known = {
    ...{ id, number, status, offers, overdue, earliestExpiry, signals, pc4: row.pc4, urgency, deliverBy },
    moments: { requested: row.requestedAt },
    moves: movesFor(status, ['network']),
    pharmacy: namedOrNot(row.pharmacyId, row.pharmacy),
  };
  return forList(visibleTo<'network', Known>({ parts: ['network'], status }, known));
}
