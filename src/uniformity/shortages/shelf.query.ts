import type { EntityManager } from 'typeorm';
import type { Article } from '../../kit-standards/conformity.js';
import type { PlainDate } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';

export interface KitsByExpiry {
  /** None: all kits, whatever they hold. */
  slot: string | null;
  expiry: PlainDate;
  leavesUntil: PlainDate;
  kits: number;
}
export interface UnitsByExpiry {
  slot: string;
  /** With its strength: it may be another than that of the slot. */
  article: Article;
  expiry: PlainDate;
  leavesUntil: PlainDate;
  units: number;
}
export interface Demand {
  /** Over how many it is counted. */
  days: number | null;
  /** Null where too few were delivered to say it. */
  perWeek: number | null;
}
export interface ShelfOfPharmacy {
  id: string;
  name: string;
  ready: number;
  minimum: number;
}

const KITS: Statement = {
  name: 'kits-on-shelves',
  text: `select slot, expiry::text as expiry, leaves_until::text as "leavesUntil", kits from monitoring.kits_on_shelves order by expiry, slot`,
};
const UNITS: Statement = {
  name: 'units-on-shelves',
  text: `select u.slot, u.expiry::text as expiry, u.leaves_until::text as "leavesUntil", u.units,
           jsonb_build_object('code', p.code, 'name', p.name, 'unit', p.unit, 'atc', p.atc, 'route', p.route, 'strength', p.strength, 'form', p.form) as article
         from monitoring.units_on_shelves u join product p on p.network_id = acting_network() and p.code = u.product
         order by u.slot, u.expiry, u.product`,
};
const DEMAND: Statement = {
  name: 'kits-delivered',
  text: 'select days, per_day as "perDay" from monitoring.kits_delivered',
};
const PHARMACIES: Statement = {
  name: 'shelves-of-pharmacies',
  text: `select id, name, ready_kits as ready, minimum from monitoring.pharmacy_now where state = 'active' order by ready_kits - minimum, name limit 500`,
};

export const kitsOnShelves = (tx: EntityManager) => ask<KitsByExpiry>(tx, KITS);
export const unitsOnShelves = (tx: EntityManager) => ask<UnitsByExpiry>(tx, UNITS);
export const shelvesOfPharmacies = (tx: EntityManager) => ask<ShelfOfPharmacy>(tx, PHARMACIES);

export async function demandNow(tx: EntityManager): Promise<Demand> {
  const [it] = await ask<{ days: number | null; perDay: number | null }>(tx, DEMAND);
  const perDay = it?.perDay ?? null;
  return { days: it?.days ?? null, perWeek: perDay === null ? null : Math.round(perDay * 70) / 10 };
}
