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
  /** Of the pharmacy. */
  phone: string | null;
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
  /** Of what it holds more than a shortage leaves for every kit: it conforms, and is to be opened all the same. */
  toOpen: Rationed[];
}
export interface Rationed {
  substitution: string;
  slot: string;
  held: number;
  leaves: number;
}

const OUTSIDE: Statement = {
  name: 'kits-outside',
  text: `select id, serial, pharmacy_id as "pharmacyId", pharmacy, phone, standard_id as "standardId", standard, sealed_at as "sealedAt",
                earliest_expiry::text as "earliestExpiry", conformity, findings, reason, note, in_home as "inHome", lines, to_open as "toOpen"
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

/** What was decided in a shortage, and since when it is over. */
export interface Decided {
  id: string;
  slot: { name: string; nameEn: string };
  reason: string;
  endedOn: PlainDate | null;
}
const DECIDED: Statement = {
  name: 'decided-of-kits-outside',
  text: `select u.id, jsonb_build_object('name', s.name, 'nameEn', s.name_en) as slot, u.reason,
           case when u.status = 'ended' then coalesce(amsterdam_day(u.ended_at), u.until_day + 1)::text end as "endedOn"
         from substitution_today u join kit_slot s on s.standard_id = u.standard_id and s.code = u.slot where u.id = any ($1::uuid[])`,
};

export const decidedOf = (tx: EntityManager, ids: readonly string[]) => ask<Decided>(tx, DECIDED, [ids]);

export const kitsOutside = (tx: EntityManager) => ask<KitOutside>(tx, OUTSIDE);

/** @returns nothing when there is no such kit outside, or it is another pharmacy's. */
export async function sayReason(tx: EntityManager, kit: string, reason: DeviationReason, note?: string) {
  return (await ask<{ id: string }>(tx, SAY, [kit, reason, note ?? null]))[0];
}
