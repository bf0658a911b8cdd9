import type { EntityManager } from 'typeorm';
import { AT_HOME, AWAY, BEFORE_DELIVERY, ON_THE_ROAD } from '../../kit-life/case-status.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import type { CaseStatus } from '../../kit-life/kit-life.js';
import { listOf, type ListOf } from '../../web/list.input.js';
import { askSorted, sorted, type Sorts } from '../../web/sorted.js';
import { CASE_ORDERS, listed, ofOrganisation, withSignals } from './case-list.query.js';
import { rankedCursor, readRanked } from './cursor.rules.js';
import { listedCase, type ListedCase, type ListedRow, type Named } from './listed-case.js';
import type { AskedWork, WorkSort } from './worklist.input.js';
import type { Draft } from './worklist.js';

export type WorkOf = 'pharmacy' | 'courier' | 'practice' | 'home-care';

/** Urgency counts until the kit is there; after that everything waits in the order in which it was asked. */
const BY_URGENCY = `case when not k.status ${oneOf(BEFORE_DELIVERY)} then 3
                         else array_position(array['urgent', 'today', 'tomorrow'], k.urgency) - 1 end`;
const MINE = 'k.pharmacy_id = acting_organisation()';

/** Which of its open cases an organisation must look at, and in what order. */
const WORK: Record<WorkOf, { where: string; rank: string; newestFirst?: true; bySignal?: true }> = {
  // A kit that stands at home asks nothing of its pharmacy until something is the matter; a newer standard is no reason.
  pharmacy: {
    where: `${MINE} and (not k.status ${oneOf(AT_HOME)} or cardinality(array_remove(array_remove(k.signals, 'superseded-standard'), 'substitution-ended')) > 0)`,
    rank: BY_URGENCY,
    bySignal: true,
  },
  courier: { where: `${MINE} and k.status ${oneOf(ON_THE_ROAD)}`, rank: BY_URGENCY },
  practice: {
    where: 'k.practice_id = acting_organisation()',
    rank: `case when k.status = 'unplaced' or cardinality(k.signals) > 0 then 0 else 1 end`,
    newestFirst: true,
    bySignal: true,
  },
  'home-care': {
    where: `k.home_care_id = acting_organisation() and k.status ${oneOf(AWAY)}`,
    rank: `array_position(array['opened', 'delivered', 'dispatched', 'ending', 'missing'], k.status) - 1`,
  },
};

const { number, status, requested, pharmacy } = CASE_ORDERS;
const ORDERS: Sorts<WorkSort> = { number, status, requested, pharmacy };

/** What an organisation must look at, whatever its order; `asks` narrows it to a part of it. */
function workOf(of: WorkOf, asks: string): string {
  const { where, rank, bySignal } = WORK[of];
  const cases = ofOrganisation('not p.closed');
  return `select k.*, ${rank} as rank from (${bySignal ? withSignals(cases) : cases}) k where ${where}${asks}`;
}
const withTheirSignals = (of: WorkOf, work: string) => (WORK[of].bySignal ? work : withSignals(work));
const OF_STATUS = ' and ($4::text[] is null or k.status = any ($4))';

function statementFor(of: WorkOf): Statement {
  const [after, order] = WORK[of].newestFirst ? ['k.id < $2', 'desc'] : ['k.id > $2', 'asc'];
  const ranked = `select * from (${workOf(of, OF_STATUS)}) k
                  where $1::int is null or k.rank > $1 or k.rank = $1 and ${after}::uuid order by k.rank, k.id ${order} limit $3`;
  return {
    name: `casework-work-${of}`,
    text: `${listed(withTheirSignals(of, ranked), ', k.rank')} order by k.rank, k.id ${order}`,
  };
}
const inOrder = (of: WorkOf) =>
  sorted<WorkSort>(`casework-work-${of}`, ORDERS, 'k.case_id', ({ place, after, order, nth }) => {
    const asked = `select k.*, ${place}, ${nth} as nth from (${workOf(of, OF_STATUS)}) k where ${after} ${order}`;
    return `${listed(withTheirSignals(of, asked), ', k."sortedAt"')} order by k.nth`;
  });
const counted = (of: WorkOf): Statement => ({
  name: `casework-work-counted-${of}`,
  text: `select k.status, count(*)::int as count from (${workOf(of, '')}) k group by k.status`,
});
const forEach = <T>(made: (of: WorkOf) => T): Record<WorkOf, T> => ({
  pharmacy: made('pharmacy'),
  courier: made('courier'),
  practice: made('practice'),
  'home-care': made('home-care'),
});
const STATEMENTS = forEach(statementFor);
const IN_ORDER = forEach(inOrder);
const COUNTED = forEach(counted);

const DRAFTS: Statement = {
  name: 'casework-drafts',
  text: `select d.id, d.updated_at as "updatedAt", coalesce(p.name, '') as by, d.on_behalf as "onBehalf" from draft d left join person p on p.id = d.person_id
         where d.organisation_id = acting_organisation() order by d.updated_at desc limit 20`,
};
const NAMES: Statement = {
  name: 'casework-names',
  text: 'select id, name from organisation where id = any ($1::uuid[])',
};

export const draftsOf = (tx: EntityManager): Promise<Draft[]> => ask<Draft>(tx, DRAFTS);

export async function namesOf(tx: EntityManager, organisations: string[]): Promise<Map<string, string>> {
  if (organisations.length === 0) return new Map();
  const rows = await ask<Named>(tx, NAMES, [organisations]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What needs doing first, first; or in the order of a column. */
export async function workFor(tx: EntityManager, of: WorkOf, asked: AskedWork): Promise<ListOf<ListedCase>> {
  const { sort, cursor, limit, statuses } = asked;
  if (sort) {
    const { items, nextCursor } = await askSorted<ListedRow, WorkSort>(
      ...[tx, IN_ORDER[of], { sort, cursor, limit }, [statuses]],
    );
    return { items: items.map(listedCase), nextCursor };
  }
  const after = readRanked(cursor);
  const rows = await ask<ListedRow & { rank: number }>(tx, STATEMENTS[of], [
    after?.rank,
    after?.id,
    limit + 1,
    statuses,
  ]);
  const { items, nextCursor } = listOf(rows, limit, rankedCursor);
  return { items: items.map(listedCase), nextCursor };
}

export const countWork = (tx: EntityManager, of: WorkOf) => ask<{ status: CaseStatus; count: number }>(tx, COUNTED[of]);

const UNREAD: Statement = {
  name: 'casework-unread',
  text: 'select count(*)::int as unread from own_notice where read_at is null and settled_at is null',
};

export async function unreadNotices(tx: EntityManager): Promise<number> {
  const [row] = await ask<{ unread: number }>(tx, UNREAD);
  return row?.unread ?? 0;
}
