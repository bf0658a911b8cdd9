import type { EntityManager } from 'typeorm';
import { AT_HOME, AWAY, BEFORE_DELIVERY, ON_THE_ROAD } from '../../kit-life/case-status.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import { listed, ofOrganisation, withSignals } from './case-list.query.js';
import type { After } from './cursor.rules.js';
import { listedCase, type ListedCase, type ListedRow, type Named } from './listed-case.js';
import type { Draft } from './worklist.js';

export type WorkOf = 'pharmacy' | 'courier' | 'practice' | 'home-care';
export type WorkRow = ListedCase & { rank: number };

/** Urgency counts until the kit is there; after that everything waits in the order in which it was asked. */
const BY_URGENCY = `case when not k.status ${oneOf(BEFORE_DELIVERY)} then 3
                         else array_position(array['urgent', 'today', 'tomorrow'], k.urgency) - 1 end`;
const MINE = 'k.pharmacy_id = acting_organisation()';

/** Which of its open cases an organisation must look at, and in what order. */
const WORK: Record<WorkOf, { where: string; rank: string; newestFirst?: true; bySignal?: true }> = {
  // A kit that stands at home asks nothing of its pharmacy until something is the matter; a newer standard is no reason.
  pharmacy: {
    where: `${MINE} and (not k.status ${oneOf(AT_HOME)} or cardinality(array_remove(k.signals, 'superseded-standard')) > 0)`,
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

function statementFor(of: WorkOf): Statement {
  const { where, rank, newestFirst, bySignal } = WORK[of];
  const [after, order] = newestFirst ? ['k.id < $2', 'desc'] : ['k.id > $2', 'asc'];
  const cases = ofOrganisation('not p.closed');
  const ranked = `select * from (select k.*, ${rank} as rank from (${bySignal ? withSignals(cases) : cases}) k where ${where}) k
                  where $1::int is null or k.rank > $1 or k.rank = $1 and ${after}::uuid order by k.rank, k.id ${order} limit $3`;
  return {
    name: `casework-work-${of}`,
    text: `${listed(bySignal ? ranked : withSignals(ranked), ', k.rank')} order by k.rank, k.id ${order}`,
  };
}
const STATEMENTS: Record<WorkOf, Statement> = {
  pharmacy: statementFor('pharmacy'),
  courier: statementFor('courier'),
  practice: statementFor('practice'),
  'home-care': statementFor('home-care'),
};

const DRAFTS: Statement = {
  name: 'casework-drafts',
  text: `select d.id, d.updated_at as "updatedAt", coalesce(p.name, '') as by from draft d left join person p on p.id = d.person_id
         where d.practice_id = acting_organisation() order by d.updated_at desc limit 20`,
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

export async function workFor(tx: EntityManager, of: WorkOf, after: After | null, limit: number): Promise<WorkRow[]> {
  const rows = await ask<ListedRow & { rank: number }>(tx, STATEMENTS[of], [after?.rank, after?.id, limit]);
  return rows.map((row) => ({ ...listedCase(row), rank: row.rank }));
}

const UNREAD: Statement = {
  name: 'casework-unread',
  text: 'select count(*)::int as unread from own_notice where read_at is null',
};

export async function unreadNotices(tx: EntityManager): Promise<number> {
  const [row] = await ask<{ unread: number }>(tx, UNREAD);
  return row?.unread ?? 0;
}
