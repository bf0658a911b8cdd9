import type { EntityManager } from 'typeorm';
import type { SignedOpium } from '../../kit-life/signed-opium.js';
import type { Article } from '../../kit-standards/conformity.js';
import { ask, type Statement } from '../../platform/database/database.js';

/** The boxes that a signature is about; none waits for one: those in the home. */
const BOXES = `(select u.case_id, u.kit_id from kit_to_sign u union select h.case_id, h.kit_id from case_kit h where h.until is null
                  and not exists (select from kit_to_sign w where w.case_id = h.case_id)) u`;
/** What lies in the box that a signature is about, of one slot of the opium list. */
export interface PackedOpium {
  slot: string;
  products: { article: Article; quantity: number }[];
}
/** One line that is not what was signed, or is signed for once more; null where nothing was, or nothing lies there. */
export interface OrderDifference {
  slot: string;
  name: string;
  unit: string | null;
  signed: number | null;
  held: number | null;
}

const PACKED: Statement = {
  name: 'packed-opium',
  text: `select l.slot, jsonb_agg(jsonb_build_object('quantity', l.quantity, 'article', jsonb_build_object('code', p.code, 'name', p.name, 'unit', p.unit,
           'atc', p.atc, 'route', p.route, 'strength', p.strength, 'form', p.form)) order by p.code) as products
         from ${BOXES}
           join (select kit_id, network_id, slot, product, sum(quantity)::int as quantity from kit_line where opium_list is not null group by 1, 2, 3, 4) l on l.kit_id = u.kit_id
           join product p on p.network_id = l.network_id and p.code = l.product join kit b on b.id = u.kit_id
           left join kit_slot s on s.standard_id = b.standard_id and s.code = l.slot
         where u.case_id = $1 group by l.slot order by min(s.place), l.slot`,
};
const HELD: Statement = {
  name: 'packed-opium-amounts',
  text: `select o.slot, o.substance, o.amount::float8 as amount, false as optional
         from ${BOXES} cross join opium_in_kit(u.kit_id) o
         where u.case_id = $1 order by o.slot, o.substance`,
};
/** Whether a box would hold something else than these opium lines, and whether one left already. */
const WOULD_DIFFER: Statement = {
  name: 'would-differ',
  text: `select k.dispatched_at is not null as away, exists (select from ${BOXES}
             where u.case_id = k.id and not order_equals_kit(jsonb_populate_record(k, jsonb_build_object('signed_opium', $2::jsonb)), u.kit_id)) as differs
         from kit_case k where k.id = $1`,
};
/** Of a box that is to replace the one in the home each line, until it is signed for. */
const DIFFERENCES: Statement = {
  name: 'order-differences',
  text: `select d.slot, coalesce(min(product_called(p.name, p.strength)), min(s.name), d.substance) as name,
           case when bool_and(p.active_mg is not null) or count(p.code) = 0 then 'mg' end as unit, d.signed::float8 as signed, d.held::float8 as held
         from kit_case k join kit_to_sign u on u.case_id = k.id join kit b on b.id = u.kit_id cross join order_beside_kit(k, u.kit_id) d
           left join kit_line l on l.kit_id = u.kit_id and l.slot = d.slot left join product p on p.network_id = l.network_id and p.code = l.product
           left join kit_slot s on s.standard_id = b.standard_id and s.code = d.slot
         where k.id = $1 and k.signed_opium is not null and (d.differs or k.dispatched_at is not null and not (order_is_valid(k) and order_covers_another_kit(k)))
         group by d.slot, d.substance, d.signed, d.held order by min(s.place), d.slot`,
};

export const packedOpium = (tx: EntityManager, caseId: string): Promise<PackedOpium[]> => ask(tx, PACKED, [caseId]);
export const heldOpium = (tx: EntityManager, caseId: string): Promise<SignedOpium[]> => ask(tx, HELD, [caseId]);
export const orderDifferences = (tx: EntityManager, caseId: string): Promise<OrderDifference[]> =>
  ask(tx, DIFFERENCES, [caseId]);
export async function boxDiffers(
  tx: EntityManager,
  caseId: string,
  opium: readonly SignedOpium[],
): Promise<{ differs: boolean; away: boolean }> {
  const [row] = await ask<{ differs: boolean; away: boolean }>(tx, WOULD_DIFFER, [caseId, JSON.stringify(opium)]);
  return row ?? { differs: false, away: false };
}
