import type { EntityManager } from 'typeorm';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Proof } from '../../web/signed-in.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { OpioidsOf } from '../asking/current-opioid.js';
import type { PassedWarning } from '../asking/warnings.js';
import type { SealedOrder } from '../asking/orders.service.js';
import type { Clinical, PlaceOfStay } from '../asking/request.js';

export interface CaseToSign {
  placeOfStay: PlaceOfStay;
  urgency: Urgency;
  homeCare: HomeCareTeam[];
}

const TO_SIGN: Statement = {
  name: 'case-to-sign',
  text: `select place_of_stay as "placeOfStay", urgency, home_care as "homeCare" from kit_case where id = $1`,
};
const OWN: Statement = {
  name: 'own-case-to-ask-again',
  text: `${TO_SIGN.text} and practice_id = acting_organisation()`,
};
const SIGNED: Statement = {
  name: 'case-is-signed',
  text: 'select signed_opium is not null as signed from kit_case where id = $1',
};
const SIGN: Statement = {
  name: 'sign-order',
  text: `insert into execution_order (network_id, id, case_id, signed_by, signed_at, valid_until, content, content_hash, confirmed_with)
         values (acting_network(), $1, $2, acting_person(), app_now(), $3, $4, $5, $6)`,
};

const KEEP: Statement = {
  name: 'keep-what-was-signed',
  text: 'select keep_signed($1, $2, $3, $4, $5, $6)',
};

export async function caseToSign(tx: EntityManager, caseId: string): Promise<CaseToSign | null> {
  const [row] = await ask<CaseToSign>(tx, TO_SIGN, [caseId]);
  return row ?? null;
}

export async function addOrder(tx: EntityManager, caseId: string, order: SealedOrder, proof: Proof): Promise<void> {
  await ask(tx, SIGN, [order.id, caseId, order.validUntil, order.content, order.hash, proof]);
}

/** The same, when the own practice asked for it. */
export async function ofOwnPractice(tx: EntityManager, caseId: string): Promise<CaseToSign | null> {
  const [row] = await ask<CaseToSign>(tx, OWN, [caseId]);
  return row ?? null;
}

export async function isSigned(tx: EntityManager, caseId: string): Promise<boolean> {
  const [row] = await ask<{ signed: boolean }>(tx, SIGNED, [caseId]);
  return row?.signed ?? false;
}

/** What is so when somebody signs; the lines that were asked stand in the order from now on. */
export async function keepSigned(
  tx: EntityManager,
  caseId: string,
  { opioidNaive, currentOpioid, egfr, allergies }: OpioidsOf & Pick<Clinical, 'egfr' | 'allergies'>,
  warnings?: readonly PassedWarning[],
): Promise<void> {
  const json = (value: unknown) => (value ? JSON.stringify(value) : null);
  await ask(tx, KEEP, [caseId, opioidNaive, json(currentOpioid), json(egfr), allergies, json(warnings)]);
}
