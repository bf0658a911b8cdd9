import type { EntityManager } from 'typeorm';
import { isAgreedUpon } from '../../kit-standards/product-correction.query.js';
import type { StandardStatus } from '../../kit-standards/standard.js';
import { ask, type Statement } from '../../platform/database/database.js';

/** A slot that takes the product, in which version. */
export interface SlotOfProduct {
  id: string;
  standard: string;
  status: StandardStatus;
  slot: string;
  name: string;
  nameEn: string;
  /** What the network agreed there says no maximum in 24 hours, which an opium prescription asks. */
  lacksMaximum: boolean;
}
/** Where a product is used: what a correction of it touches. */
export interface ProductUse {
  slots: SlotOfProduct[];
  /** Pharmacies that fill it now. */
  pharmacies: string[];
  filling: number;
  onShelf: number;
  away: number;
  /** Two people agreed upon it, so that another agrees to what is to be otherwise of it. */
  isAgreedUpon: boolean;
}

const SLOTS: Statement = {
  name: 'product-in-slots',
  text: `select v.id, v.name as standard, v.status, s.code as slot, s.name, s.name_en as "nameEn",
           exists (select from direction d where d.standard_id = s.standard_id and d.slot = s.code and d.standing = 'chosen' and d.max_day is null) as "lacksMaximum"
         from slot_product p join standard_today v on v.id = p.standard_id join kit_slot s on s.standard_id = p.standard_id and s.code = p.slot
         where p.product = $1 order by v.name desc, s.place limit 200`,
};
const PHARMACIES: Statement = {
  name: 'product-in-variants',
  text: `select distinct o.name from monitoring.variant_filling f join organisation o on o.id = f.pharmacy_id
         where f.product = $1 and f.until is null order by o.name limit 500`,
};
const KITS: Statement = {
  name: 'product-in-kits',
  text: `select filling, on_shelf as "onShelf", away from monitoring.product_in_kits where product = $1`,
};
const AT: Statement = {
  name: 'pharmacies-with-a-product',
  text: `select pharmacy_id as id from monitoring.product_at_pharmacy where product = $1 limit 1000`,
};

export const pharmaciesWith = async (tx: EntityManager, code: string): Promise<string[]> =>
  (await ask<{ id: string }>(tx, AT, [code])).map(({ id }) => id);

export async function useOf(tx: EntityManager, code: string): Promise<ProductUse> {
  const slots = await ask<SlotOfProduct>(tx, SLOTS, [code]);
  const pharmacies = (await ask<{ name: string }>(tx, PHARMACIES, [code])).map(({ name }) => name);
  const [kits = { filling: 0, onShelf: 0, away: 0 }] = await ask<Pick<ProductUse, 'filling' | 'onShelf' | 'away'>>(
    tx,
    KITS,
    [code],
  );
  return { slots, pharmacies, ...kits, isAgreedUpon: await isAgreedUpon(tx, code) };
}
