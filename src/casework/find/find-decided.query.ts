import type { EntityManager } from 'typeorm';
import type { RecallStatus } from '../../dispensing/recalls/recall.rules.js';
import { RECALL_STATUS } from '../../dispensing/recalls/recall.query.js';
import type { StandardStatus } from '../../kit-standards/standard.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { named } from './find-name.query.js';

export interface RecallRow {
  id: string;
  name: string;
  status: RecallStatus;
  /** When it was found by that. */
  lot: string | null;
}
const RECALLS: Statement = {
  name: 'find-recalls',
  text: `select r.id, p.name, ${RECALL_STATUS} as status, (select l from unnest(r.lots) l where l = any ($2) limit 1) as lot
         from recall r join product p on p.network_id = r.network_id and p.code = r.product
         where r.network_id = acting_network() and (r.lots && $2::text[] or (${named('p.name')}))
         order by coalesce(r.started_at, r.drafted_at) desc, r.id limit $3`,
};
/** By a lot that is recalled, or the product. */
export const recallsFound = (tx: EntityManager, words: readonly string[], lots: readonly string[], limit: number) =>
  ask<RecallRow>(tx, RECALLS, [words, lots, limit]);

export interface VersionRow {
  id: string;
  name: string;
  status: StandardStatus | 'in-effect';
}
const VERSIONS: Statement = {
  name: 'find-versions',
  text: `select s.id, s.name, case when s.in_effect then 'in-effect' else s.status end as status from standard_today s
         where s.network_id = acting_network() and s.name = $1`,
};
export const versionsNamed = (tx: EntityManager, name: string) => ask<VersionRow>(tx, VERSIONS, [name]);
