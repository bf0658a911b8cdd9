import type { EntityManager } from 'typeorm';
import type { ConformityResult, FilledLine, Finding } from '../kit-standards/conformity.js';
import type { DeviationReason } from '../kit-standards/deviation.js';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';

/** A sealed kit, on a shelf or in a home. */
export interface KitOutside {
  id: string;
  serial: string;
  pharmacyId: string;
  pharmacy: string;
  standardId: string;
  standard: string;
  sealedAt: Date;
  earliestExpiry: PlainDate;
  /** At sealing. */
  conformity: ConformityResult;
  findings: Finding[];
  reason: DeviationReason | null;
  note: string | null;
  inHome: boolean;
  lines: FilledLine[];
}

const OUTSIDE: Statement = {
  name: 'kits-outside',
  text: `select id, serial, pharmacy_id as "pharmacyId", pharmacy, standard_id as "standardId", standard, sealed_at as "sealedAt",
                earliest_expiry::text as "earliestExpiry", conformity, findings, reason, note, in_home as "inHome", lines
         from monitoring.kit_outside order by in_home desc, pharmacy, serial limit 5000`,
};
const SAY: Statement = {
  name: 'deviation-reason',
  text: `insert into deviation (network_id, kit_id, reason, note, recorded_by, recorded_at)
         select acting_network(), k.id, $2, $3, acting_person(), app_now() from monitoring.kit_outside k
         where k.id = $1 and k.pharmacy_id = acting_organisation()
         on conflict (kit_id) do update set reason = excluded.reason, note = excluded.note, recorded_by = excluded.recorded_by,
           recorded_at = excluded.recorded_at returning kit_id as id`,
};

export const kitsOutside = (tx: EntityManager) => ask<KitOutside>(tx, OUTSIDE);

/** @returns nothing when there is no such kit outside, or it is another pharmacy's. */
export async function sayReason(tx: EntityManager, kit: string, reason: DeviationReason, note?: string) {
  return (await ask<{ id: string }>(tx, SAY, [kit, reason, note ?? null]))[0];
}
