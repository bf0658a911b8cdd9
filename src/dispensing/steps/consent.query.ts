import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

/** A product that stands in for another and waits for the prescriber. */
export interface ConsentToGive {
  slot: string;
  slotName: string;
  slotNameEn: string;
  /** How many the standard says: "10", or "8–10". */
  slotAmount: string;
  slotUnit: string;
  slotUnitEn: string;
  product: string;
  name: string;
  form: string | null;
  quantity: number;
  unit: string;
  reason: string;
  serials: string[];
}

export interface GivenConsent {
  slot: string;
  product: string;
  name: string;
  givenBy: string;
  byTelephone: boolean;
  givenAt: Date;
  /** Who recorded it. */
  organisation: string;
  own: boolean;
}

const TO_GIVE: Statement = {
  name: 'consents-to-give',
  text: `select slot, slot_name as "slotName", slot_name_en as "slotNameEn", slot_amount as "slotAmount", slot_unit as "slotUnit",
           slot_unit_en as "slotUnitEn", product, name, form, quantity, unit, reason, serials from consents_to_give($1)`,
};
const GIVEN: Statement = {
  name: 'consents-given',
  text: `select c.slot, c.product, p.name, c.given_by as "givenBy", c.by_telephone as "byTelephone", c.given_at as "givenAt", o.name as organisation,
           c.organisation_id = acting_organisation() as own
         from substitution_consent c join product p on p.network_id = c.network_id and p.code = c.product join organisation o on o.id = c.organisation_id
         where c.case_id = $1 and c.undone_at is null order by c.recorded_at, c.slot, c.product`,
};

export const consentsToGive = (tx: EntityManager, caseId: string): Promise<ConsentToGive[]> =>
  ask<ConsentToGive>(tx, TO_GIVE, [caseId]);

export const consentsGiven = (tx: EntityManager, caseId: string): Promise<GivenConsent[]> =>
  ask<GivenConsent>(tx, GIVEN, [caseId]);
