import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';

interface Progress {
  /** Stand ready and hold more than is left for every kit. */
  toOpen: number;
  /** Hold more and are packed for a case: sent with a reason, or exchanged. */
  packed: number;
  /** Opened, and not sealed anew yet. */
  open: number;
  /** Sealed anew with less. */
  done: number;
  /** Left the shelf as they were since then. */
  gone: number;
}
/** What a shortage leaves of a slot in every kit, and how far the region is with it. */
export interface Rationing extends Progress {
  id: string;
  standard: string;
  slot: string;
  name: string;
  nameEn: string;
  leaves: number;
  until: PlainDate;
}
export interface PharmacyOfRationing extends Progress {
  id: string;
  name: string;
  phone: string | null;
}
/** Of a pharmacy, still on its shelf with more than is left. */
export interface KitToOpen {
  state: 'to-open' | 'packed';
  id: string;
  serial: string;
  pharmacy: string;
  phone: string | null;
  held: number;
  earliestExpiry: PlainDate;
}

const PROGRESS = `count(*) filter (where v.state = 'to-open')::int as "toOpen", count(*) filter (where v.state = 'open')::int as open,
  count(*) filter (where v.state = 'packed')::int as packed, count(*) filter (where v.state = 'done')::int as done,
  count(*) filter (where v.state = 'gone')::int as gone`;
const ALL: Statement = {
  name: 'rationings',
  text: `with v as materialized (select r.substitution_id, r.state from monitoring.rationed_kit r)
         select u.id, u.standard_id as standard, u.slot, s.name, s.name_en as "nameEn", u.quantity as leaves, u.until_day::text as until, ${PROGRESS}
         from rationing u join kit_slot s on s.standard_id = u.standard_id and s.code = u.slot
         left join v on v.substitution_id = u.id
         group by u.id, u.standard_id, u.slot, s.name, s.name_en, u.quantity, u.until_day order by 8 desc, s.name limit 20`,
};
const PHARMACIES: Statement = {
  name: 'rationing-by-pharmacy',
  text: `select v.pharmacy_id as id, v.pharmacy as name, v.phone, ${PROGRESS} from monitoring.rationed_kit v where v.substitution_id = $1
         group by v.pharmacy_id, v.pharmacy, v.phone order by 4 desc, 2 limit 500`,
};
const KITS: Statement = {
  name: 'rationed-kits-to-open',
  text: `select v.kit_id as id, v.state, v.serial, v.pharmacy, v.phone, v.held, v.earliest_expiry::text as "earliestExpiry" from monitoring.rationed_kit v
         where v.substitution_id = $1 and v.state in ('to-open', 'packed') and ($2::uuid is null or v.pharmacy_id = $2) order by v.pharmacy, v.serial limit 2000`,
};

export const rationings = (tx: EntityManager) => ask<Rationing>(tx, ALL);
export const pharmaciesOf = (tx: EntityManager, rationing: string) =>
  ask<PharmacyOfRationing>(tx, PHARMACIES, [rationing]);
export const kitsToOpen = (tx: EntityManager, rationing: string, pharmacy: string | undefined) =>
  ask<KitToOpen>(tx, KITS, [rationing, pharmacy]);
