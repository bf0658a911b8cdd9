import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { KitPlace } from '../../kit-life/kit-place.js';
import type { CaseStatus } from '../../kit-life/kit-life.js';

export interface CaseRow {
  id: string;
  number: number;
  status: CaseStatus;
}
const CASE = 'k.id, k.number::int, k.status';
const OF_A_PARTY: Statement = {
  name: 'find-case',
  text: `select ${CASE} from kit_case k where k.network_id = acting_network() and k.number = $1`,
};
const OF_THE_NETWORK: Statement = {
  name: 'find-stage',
  text: `select ${CASE} from monitoring.case_stage k where k.number = $1`,
};
const CASES: Statement = {
  name: 'find-cases',
  text: `select ${CASE} from kit_case k where k.id = any ($1::uuid[]) order by array_position($1, k.id)`,
};
export const caseNumbered = async (tx: EntityManager, number: number, network: boolean) =>
  ask<CaseRow>(tx, network ? OF_THE_NETWORK : OF_A_PARTY, [number]);
export const casesWith = (tx: EntityManager, ids: readonly string[]) => ask<CaseRow>(tx, CASES, [ids]);

export interface KitRow {
  id: string;
  serial: string;
  sealNumber: string | null;
  /** The case that it is in, to whom may see that one. */
  caseId: string | null;
  lot: string | null;
  place: KitPlace;
}
const KITS: Statement = {
  name: 'find-kits',
  text: `select k.id, k.serial, k.seal_number as "sealNumber", u.case_id as "caseId", null as lot, place_of_box(k.id) as place
         from kit k left join case_kit u on u.kit_id = k.id and u.until is null
         where k.network_id = acting_network() and (k.serial = any ($1) or k.seal_number = any ($1)
           or k.id = (select b.kit_id from box_code b where b.code = $3 and b.revoked_at is null)) limit $2`,
};
const WITH_LOT: Statement = {
  name: 'find-kits-with-lot',
  text: `select id, serial, seal_number as "sealNumber", case_id as "caseId", lot, place from find_kits_with_lot($1, $2, $3)`,
};
export const kitsCoded = (tx: EntityManager, codes: readonly string[], boxCode: string | null, limit: number) =>
  ask<KitRow>(tx, KITS, [codes, limit, boxCode]);
export const kitsWithLot = (
  tx: EntityManager,
  lots: readonly string[],
  products: readonly string[] | null,
  limit: number,
) => ask<KitRow>(tx, WITH_LOT, [lots, products, limit]);
