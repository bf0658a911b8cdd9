import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Accounted } from './settlement.rules.js';
import type { SuppliedLine } from './settlement-lines.rules.js';

export interface LineToSettle extends SuppliedLine {
  serial: string;
  name: string;
  unit: string;
  /** It came into the home: else it is still in the box that was never delivered. */
  delivered: boolean;
  /** Its box was reported missing. */
  lost: boolean;
  /** It never left its sealed box. */
  closed: boolean;
  /** How much of its slot was reported as used, whatever the lot. */
  reportedUse: number | null;
}

export type SettledLine = Accounted<LineToSettle>;

const LINES: Statement = {
  name: 'settlement-lines',
  text: `select l.kit_id as "kitId", k.serial, l.slot, l.product, p.name, p.unit, l.lot, l.quantity, l.expiry::text as expiry, l.kind,
           l.opium_list as "opiumList", l.on_return as "onReturn", coalesce(s.min_shelf_life_days, 0) as "minShelfLifeDays",
           exists (select from delivery d where d.case_id = u.case_id and d.kit_id = u.kit_id and d.undone_at is null) as delivered,
           exists (select from missing_kit m where m.case_id = u.case_id and m.kit_id = u.kit_id and m.undone_at is null) and k.status = 'sealed' as lost,
           not exists (select from opening o where o.case_id = u.case_id and o.undone_at is null)
             and not exists (select from kit_return r where r.case_id = u.case_id and r.kit_id = u.kit_id and r.undone_at is null and not r.seal_intact) as closed,
           (select w.quantity from opening o join opening_use w on w.opening_id = o.id
            where o.case_id = u.case_id and o.undone_at is null and w.slot = l.slot) as "reportedUse"
         from case_kit u join kit k on k.id = u.kit_id join kit_line l on l.kit_id = k.id
         join product p on p.network_id = l.network_id and p.code = l.product
         left join kit_slot s on s.standard_id = k.standard_id and s.code = l.slot
         where u.case_id = $1 and u.until is null
         order by u.from_at, k.serial, s.place, l.slot, l.lot`,
};

const MISSING: Statement = {
  name: 'settlement-missing',
  text: 'select coalesce(sum(missing), 0)::int as missing from settlement_line where case_id = $1',
};

/** How many units of a settled case were never found. */
export async function missingUnits(tx: EntityManager, caseId: string): Promise<number> {
  const [row] = await ask<{ missing: number }>(tx, MISSING, [caseId]);
  return row?.missing ?? 0;
}

/** Every line of every kit of a case, as built, with what is known of it. */
export const linesToSettle = (tx: EntityManager, caseId: string): Promise<LineToSettle[]> =>
  ask<LineToSettle>(tx, LINES, [caseId]);
