import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Symptom } from './opening.text.js';
import type { SlotInKit, Used } from './opening.rules.js';

export interface Opening {
  id: string;
  openedAt: Date;
  symptoms: Symptom[];
  version: number;
  used: Used[];
}

const SLOTS: Statement = {
  name: 'opening-slots',
  text: `select l.slot, min(p.name) as name, min(p.unit) as unit, sum(l.quantity)::int as quantity
         from case_kit u join kit_line l on l.kit_id = u.kit_id join product p on p.code = l.product and p.network_id = l.network_id
         join kit k on k.id = u.kit_id left join kit_slot t on t.standard_id = k.standard_id and t.code = l.slot
         where u.case_id = $1 and u.until is null and l.kind <> 'document'
         group by l.slot order by min(t.place), l.slot`,
};
const OPENING: Statement = {
  name: 'opening-of-case',
  text: `select o.id, o.opened_at as "openedAt", o.symptoms, o.version,
           coalesce((select jsonb_agg(jsonb_build_object('slot', w.slot, 'quantity', w.quantity)) from opening_use w where w.opening_id = o.id), '[]') as used
         from opening o where o.case_id = $1 and o.undone_at is null`,
};

/** What the kits of a case hold, slot by slot: medicines first. */
export const slotsInCase = (tx: EntityManager, caseId: string): Promise<SlotInKit[]> =>
  ask<SlotInKit>(tx, SLOTS, [caseId]);

export async function openingOf(tx: EntityManager, caseId: string): Promise<Opening | null> {
  const [opening] = await ask<Opening>(tx, OPENING, [caseId]);
  return opening ?? null;
}
