import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { PriceInput } from './product.input.js';
import type { Price } from './price.rules.js';
import type { KnownProduct } from './standard.js';

export interface PricedProduct extends KnownProduct {
  /** What one unit costs today, and since when. */
  cents: number | null;
  since: PlainDate | null;
}

/** Of packs that wait to be looked at those of one's own organisation count: whatever else is known of them, their product says. */
const COUNTS = `k.network_id = p.network_id and k.product = p.code and k.rejected_at is null
  and (k.confirmed_at is not null or k.organisation_id = acting_organisation())`;
const COLUMNS = `p.code, p.gtin, p.maker_code as "makerCode", p.atc, p.name, p.strength, p.form, p.route, p.unit, p.opium_list as "opiumList", p.needs_opium_prescription as "needsOpiumPrescription",
  array(select k.code from product_pack k where ${COUNTS}) as packs`;
const ALL: Statement = {
  name: 'products',
  text: `select ${COLUMNS}, c.cents, c.from_day::text as since from product p
         left join lateral (select cents, from_day from product_price c where c.network_id = p.network_id and c.product = p.code
                            and c.from_day <= app_today() order by from_day desc limit 1) c on true
         order by p.name, p.code`,
};
const NAMED: Statement = {
  name: 'products-named',
  text: `select ${COLUMNS} from product p where p.code = any ($1) or '000000' || p.code = any ($1) or p.gtin = any ($1) or p.maker_code = any ($1)
           or exists (select from product_pack k where ${COUNTS} and k.code = any ($1))`,
};
const PRICES: Statement = {
  name: 'prices',
  text: `select product, from_day::text as "from", cents from product_price where product = any ($1)`,
};
const SET_PRICE: Statement = {
  name: 'set-price',
  text: `insert into product_price (network_id, product, from_day, cents, source) values (acting_network(), $1, $2, $3, $4)
         on conflict (network_id, product, from_day) do update set cents = excluded.cents, source = excluded.source`,
};

export const allProducts = (tx: EntityManager) => ask<PricedProduct>(tx, ALL);
/** By ZI number (of which one in ten is an EAN-8 too), GTIN or the maker's own code, whichever was given, of any pack that counts here. */
export const productsNamed = (tx: EntityManager, codes: readonly string[]) => ask<KnownProduct>(tx, NAMED, [codes]);
export const pricesOf = (tx: EntityManager, codes: readonly string[]) => ask<Price>(tx, PRICES, [codes]);

export const setPrice = (tx: EntityManager, code: string, { from, cents, source }: PriceInput) =>
  ask(tx, SET_PRICE, [code, from, cents, source]);
