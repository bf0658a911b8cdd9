import type { EntityManager } from 'typeorm';
import { betweenDays } from '../../platform/database/between-days.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import { listOf, PER_PAGE, type ListOf } from '../../web/list.input.js';
import type { OpiumLedgerInput } from './opium-ledger.input.js';
import { ledgerCursor, placeInLedger, type LedgerPlace } from './ledger-cursor.rules.js';
import { changeIn, HELD, type Account } from './opium-ledger.js';

export interface LedgerRow {
  id: string;
  at: Date;
  kitId: string;
  serial: string | null;
  product: string;
  name: string;
  unit: string;
  lot: string;
  from: Account;
  to: Account;
  quantity: number;
  /** What of this product the pharmacy has after this row: in kits, on the shelf and set apart for destruction. */
  running: number;
  by: string | null;
  witness: string | null;
  reverses: string | null;
  reversed: boolean;
}

type Placed = LedgerRow & { place: string };

const HELD_ACCOUNTS = oneOf(HELD);
const change = (row: string) =>
  `case when ${row}.to_account ${HELD_ACCOUNTS} then ${row}.quantity else 0 end - case when ${row}.from_account ${HELD_ACCOUNTS} then ${row}.quantity else 0 end`;
/** Of a product that the parts before this one told of, they say how much there was; of another all rows up to here are added up. */
const ROWS: Statement = {
  name: 'opium-ledger',
  text: `with part as (
           select m.*, (${change('m')}) as change, (m.at at time zone 'UTC')::text as place from opium_movement m
           where m.organisation_id = acting_organisation() and ($3::text is null or m.product = $3)
             and (m.at, m.id) < ($2::text::timestamp at time zone 'UTC', $7::uuid)
             and ${betweenDays('m.at', '$4', '$5')}
           order by m.at desc, m.id desc limit $1),
         latest as (
           select t.product, coalesce(($6::jsonb ->> t.product)::int,
                    (select sum(${change('b')}) from opium_movement b
                     where b.organisation_id = acting_organisation() and b.product = t.product and (b.at, b.id) <= (t.at, t.id))) as held
           from (select distinct on (product) product, at, id from part order by product, at desc, id desc) t)
         select t.id, t.at, t.kit_id as "kitId", k.serial, t.product, p.name, p.unit, t.lot, t.from_account as "from", t.to_account as "to", t.quantity,
                (l.held - coalesce(sum(t.change) over (partition by t.product order by t.at desc, t.id desc
                                                       rows between unbounded preceding and 1 preceding), 0))::int as running,
                a.name as by, w.name as witness, t.reverses, coalesce((select true from opium_movement r where r.reverses = t.id), false) as reversed, t.place
         from part t join latest l on l.product = t.product
         join product p on p.network_id = t.network_id and p.code = t.product left join kit k on k.id = t.kit_id
         left join person a on a.id = t.person_id left join person w on w.id = t.witness_id
         order by t.at desc, t.id desc`,
};

const BEFORE_THE_FIRST: LedgerPlace = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff', held: {} };

/** The pharmacy's own ledger, the latest row first. */
export async function ledgerRows(tx: EntityManager, asked: OpiumLedgerInput): Promise<ListOf<LedgerRow>> {
  const { limit = PER_PAGE, cursor, product, from, until } = asked;
  const { at, id, held } = placeInLedger(cursor) ?? BEFORE_THE_FIRST;
  const rows = await ask<Placed>(tx, ROWS, [limit + 1, at, product, from, until, JSON.stringify(held), id]);
  const before = rows.slice(0, limit).map((row) => [row.product, row.running - changeIn(row)] as const);
  const { items, nextCursor } = listOf(rows, limit, (last) =>
    ledgerCursor({ at: last.place, id: last.id, held: { ...held, ...Object.fromEntries(before) } }),
  );
  return { items: items.map(({ place: _, ...row }) => row), nextCursor };
}

export interface LedgerProduct {
  code: string;
  name: string;
}
const PRODUCTS: Statement = {
  name: 'opium-ledger-products',
  text: `select p.code, p.name from product p where p.network_id = acting_network() and p.opium_list is not null
           and exists (select from opium_movement m where m.organisation_id = acting_organisation() and m.product = p.code)
         order by p.name, p.code limit 200`,
};
/** What stands in the pharmacy's own ledger, to choose from. */
export const ledgerProducts = (tx: EntityManager) => ask<LedgerProduct>(tx, PRODUCTS);
