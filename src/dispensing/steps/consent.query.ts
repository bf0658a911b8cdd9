import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

export interface HeldProduct {
  product: string;
  name: string;
  form: string | null;
  unit: string;
  quantity: number;
}

/** What a shortage changes and waits for the prescriber. */
export interface ConsentToGive {
  substitution: string;
  kind: 'substituted' | 'rationed' | 'left-out';
  slot: string;
  slotName: string;
  slotNameEn: string;
  /** How many the standard says: "10", or "8–10". */
  slotAmount: string;
  slotUnit: string;
  slotUnitEn: string;
  product: string | null;
  name: string | null;
  form: string | null;
  quantity: number;
  unit: string | null;
  reason: string;
  serials: string[];
  /** All that lies in the slot. */
  held: HeldProduct[];
  /** The product that the standard says itself. */
  own: string | null;
}

export interface GivenConsent {
  substitution: string;
  slot: string;
  /** What stands in, or the slot of which there is less or none. */
  name: string;
  given: boolean;
  givenBy: string;
  byTelephone: boolean;
  givenAt: Date;
  /** Who recorded it. */
  organisation: string;
  own: boolean;
}

const TO_GIVE: Statement = {
  name: 'consents-to-give',
  text: `select substitution, kind, slot, slot_name as "slotName", slot_name_en as "slotNameEn", slot_amount as "slotAmount", slot_unit as "slotUnit",
           slot_unit_en as "slotUnitEn", product, name, form, quantity, unit, reason, serials, held, own from consents_to_give($1)`,
};
const GIVEN: Statement = {
  name: 'consents-given',
  text: `select c.substitution_id as substitution, s.slot, coalesce(p.name, k.name) as name, c.given, c.given_by as "givenBy", c.by_telephone as "byTelephone", c.given_at as "givenAt", o.name as organisation,
           c.organisation_id = acting_organisation() as own
         from substitution_consent c join substitution s on s.id = c.substitution_id join kit_slot k on k.standard_id = s.standard_id and k.code = s.slot
           left join product p on p.network_id = s.network_id and p.code = s.product join organisation o on o.id = c.organisation_id
         where c.case_id = $1 and c.undone_at is null order by c.recorded_at, k.place, c.id`,
};

export const consentsToGive = (tx: EntityManager, caseId: string): Promise<ConsentToGive[]> =>
  ask<ConsentToGive>(tx, TO_GIVE, [caseId]);

export const consentsGiven = (tx: EntityManager, caseId: string): Promise<GivenConsent[]> =>
  ask<GivenConsent>(tx, GIVEN, [caseId]);
