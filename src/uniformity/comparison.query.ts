import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { FilledSlot, Pharmacy } from './comparison.rules.js';
import type { MonthCounted } from './uniformity.rules.js';

/** Of a slot over the last year. */
export interface SlotUse {
  slot: string;
  opened: number;
  /** Of the opened kits; null where it would tell too much of a few patients. */
  usedShare: number | null;
  /** Days that anything in it had to go when the kit was sealed, at the shortest. */
  shortestDays: number | null;
}

/** Those taking part, and of those that do not do so yet whoever recorded already: a network begins with what they fill. */
const PHARMACIES: Statement = {
  name: 'pharmacies-with-variants',
  text: `select n.id, n.name, v.from_at as "fromAt" from monitoring.pharmacy_now n left join variant v on v.pharmacy_id = n.id and v.until is null
         where n.state = 'active' or v.from_at is not null and n.state not in ('left', 'refused') order by n.name limit 500`,
};
const FILLED: Statement = {
  name: 'filled-slots',
  text: `select pharmacy_id as "pharmacyId", slot, product, quantity, filled_with as "filledWith" from monitoring.variant_filling
         where until is null and pharmacy_id = any ($1) order by slot, pharmacy_id`,
};
const USE: Statement = {
  name: 'slot-use',
  text: `select slot, opened, used_share as "usedShare", shortest_days as "shortestDays" from monitoring.slot_use order by slot`,
};
const MONTHS: Statement = {
  name: 'uniformity-by-month',
  text: `select month, pharmacies, recorded, slots, alike, kit_slots as "kitSlots", kit_slots_alike as "kitSlotsAlike", complete
         from monitoring.uniformity where month = any ($1) order by month desc`,
};

export const pharmaciesWithVariants = (tx: EntityManager) => ask<Pharmacy & { fromAt: Date | null }>(tx, PHARMACIES);
export const filledSlots = (tx: EntityManager, pharmacies: readonly string[]) =>
  ask<FilledSlot>(tx, FILLED, [pharmacies]);
export const slotUse = (tx: EntityManager) => ask<SlotUse>(tx, USE);
export const countedMonths = (tx: EntityManager, months: readonly string[]) => ask<MonthCounted>(tx, MONTHS, [months]);
