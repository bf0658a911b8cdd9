import type { EntityManager } from 'typeorm';
import type { AfterHours } from './request.js';
import { ask, type Statement } from '../../platform/database/database.js';

export interface Choice {
  id: string;
  name: string;
}
/** A line of the kit, for whoever wonders what is in it. */
export interface KitSlot {
  code: string;
  name: string;
  nameEn: string;
  minimum: number;
  quantity: number;
  optional: boolean;
  unit: string;
  unitEn: string;
  kind: 'medicine' | 'aid' | 'document';
  atc: string | null;
}
export interface OwnPractice {
  name: string;
  phone: string | null;
  postcode: string | null;
  lastHomeCareId: string | null;
  /** How whoever asks said last time that they are reached. */
  directPhone: string | null;
  afterHours: AfterHours | null;
}

const ORGANISATIONS: Statement = {
  name: 'form-organisations',
  text: 'select id, name from organisation where network_id = acting_network() and kind = $1 order by name',
};
const SLOTS: Statement = {
  name: 'form-slots',
  text: `select s.name as standard, k.code, k.name, k.name_en as "nameEn", k.min as minimum, k.max as quantity, not k.mandatory as optional, k.unit, k.unit_en as "unitEn", k.kind,
                (select p.atc from slot_product c join product p on p.network_id = c.network_id and p.code = c.product
                 where c.standard_id = k.standard_id and c.slot = k.code order by c.preferred desc, c.product limit 1) as atc
         from standard_today s join kit_slot k on k.standard_id = s.id where s.in_effect order by k.place`,
};
const PRACTICE: Statement = {
  name: 'form-practice',
  text: `select o.name, o.phone, o.postcode,
                (select k.home_care_id from kit_case k where k.practice_id = o.id and k.home_care_id is not null order by k.requested_at desc limit 1) as "lastHomeCareId",
                last.direct_phone as "directPhone", last.after_hours as "afterHours"
         from organisation o left join lateral (select r.direct_phone, r.after_hours from request r where r.requested_by = acting_person() order by r.case_id desc limit 1) last on true
         where o.id = acting_organisation()`,
};

export function organisationsOf(tx: EntityManager, kind: 'practice' | 'home-care' | 'pharmacy'): Promise<Choice[]> {
  return ask<Choice>(tx, ORGANISATIONS, [kind]);
}

export async function kitToday(tx: EntityManager): Promise<{ standard: string | null; slots: KitSlot[] }> {
  const rows = await ask<KitSlot & { standard: string }>(tx, SLOTS);
  return { standard: rows[0]?.standard ?? null, slots: rows.map(({ standard: _, ...slot }) => slot) };
}

export async function ownPractice(tx: EntityManager): Promise<OwnPractice> {
  const [row] = await ask<OwnPractice>(tx, PRACTICE);
  if (!row) throw new Error('whoever acts does so for an organisation');
  return row;
}
