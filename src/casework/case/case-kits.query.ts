import type { EntityManager } from 'typeorm';
import type { KitPlace } from '../../kit-life/kit-place.js';
import type { ConformityResult } from '../../kit-standards/conformity.js';
import type { PlainDate } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';

export interface CaseKit {
  id: string;
  serial: string;
  sealNumber: string;
  status: string;
  place: KitPlace;
  standard: string;
  conformity: ConformityResult;
  earliestExpiry: PlainDate;
  from: Date;
  /** What was recorded of its use so far. */
  used: { name: string; quantity: number; unit: string }[];
  lines: {
    slot: string;
    product: string;
    name: string;
    quantity: number;
    unit: string;
    lot: string;
    expiry: PlainDate;
  }[];
}

/** The boxes of a case with what is in them, as built; not those that went back on the shelf before they left. */
const KITS: Statement = {
  name: 'casework-kits',
  text: `select k.id, k.serial, k.seal_number as "sealNumber", k.status, place_of_box(k.id) as place, s.name as standard, k.conformity, k.earliest_expiry::text as "earliestExpiry",
           u.from_at as "from", coalesce((select jsonb_agg(jsonb_build_object('name', t.name, 'quantity', x.quantity, 'unit', t.unit) order by t.place)
             from (select e.slot, sum(e.quantity)::int as quantity from opening o join opening_use e on e.opening_id = o.id
                   where o.case_id = u.case_id and o.undone_at is null and o.opened_at >= u.from_at and (u.until is null or o.opened_at < u.until) group by e.slot) x
             join kit_slot t on t.standard_id = k.standard_id and t.code = x.slot), '[]') as used,
           coalesce((select jsonb_agg(jsonb_build_object('slot', l.slot, 'product', l.product, 'name', product_called(p.name, p.strength),
             'quantity', l.quantity, 'unit', p.unit, 'lot', l.lot, 'expiry', l.expiry) order by t.place, l.slot, l.lot)
             from kit_line l join product p on p.network_id = l.network_id and p.code = l.product
             left join kit_slot t on t.standard_id = k.standard_id and t.code = l.slot where l.kit_id = k.id), '[]') as lines
         from case_kit u join kit k on k.id = u.kit_id join kit_standard s on s.id = k.standard_id
         where u.case_id = $1 and (u.until is null
           or exists (select from delivery d where d.case_id = u.case_id and d.kit_id = u.kit_id and d.undone_at is null)
           or exists (select from settlement_line d where d.case_id = u.case_id and d.kit_id = u.kit_id)) order by u.from_at`,
};

export const kitsOf = (tx: EntityManager, caseId: string): Promise<CaseKit[]> => ask<CaseKit>(tx, KITS, [caseId]);
