import type { EntityManager } from 'typeorm';
import type { Proof } from '../web/signed-in.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { OfferOrder, Reason, WhyLeftOut } from '../pharmacies/candidate.js';
import type { PassedWarning } from './asking/warnings.js';
import type { NurseAct } from './asking/nurse-acts.js';
import type { Clinical, Reachable } from './asking/request.js';

/** The clinical minimum, with the standard that the prescriber saw. */
export interface AskedFor extends Clinical {
  caseId: string;
  standard: { id: string; name: string } | null;
  /** What the prescriber was told, and why they went on. */
  warnings: PassedWarning[];
  regularPharmacyId: string | null;
  preferredPharmacyId: string | null;
}
/** Whom a case was offered to at a moment, who stood behind and who was left out, with why. */
export interface OfferChoice extends OfferOrder {
  at: Date;
  pharmacyId: string | null;
}
export interface OrderRow {
  id: string;
  content: Buffer;
  hash: Buffer;
  signedAt: Date;
  validUntil: Date;
  confirmedWith: Proof | null;
}

const ASKED: Statement = {
  name: 'asked-for',
  text: `select r.case_id as "caseId", r.life_expectancy as "lifeExpectancy", r.opioid_naive as "opioidNaive", r.egfr, r.allergies, r.warnings,
                r.current_opioid as "currentOpioid", r.catheter_present as "catheterPresent",
                r.regular_pharmacy_id as "regularPharmacyId", r.preferred_pharmacy_id as "preferredPharmacyId",
                case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as standard
         from request r left join kit_standard s on s.id = r.standard_id where r.case_id = any ($1::uuid[])`,
};
const TO_SIGN: Statement = {
  name: 'asked-to-be-signed',
  text: `select direct_phone as "directPhone", after_hours as "afterHours", post_told as "postTold", acts, order_lines as "orderLines"
         from request where case_id = $1`,
};
const CHOICES: Statement = {
  name: 'offer-choices',
  text: 'select at, pharmacy_id as "pharmacyId", considered from offer_choice where case_id = $1 order by at, id',
};
const ORDER: Statement = {
  name: 'latest-order',
  text: `select id, content, content_hash as hash, signed_at as "signedAt", valid_until as "validUntil", confirmed_with as "confirmedWith",
                audit_append('read', case_id, p_detail => 'order')
         from execution_order where case_id = $1 and content is not null order by signed_at desc, id desc limit 1`,
};

const ORDERS: Statement = {
  name: 'orders-of-case',
  text: `select id, content, content_hash as hash, signed_at as "signedAt", valid_until as "validUntil", confirmed_with as "confirmedWith"
         from execution_order where case_id = $1 order by signed_at, id limit 200`,
};

export async function askedFor(tx: EntityManager, caseIds: readonly string[]): Promise<Map<string, AskedFor>> {
  const rows = await ask<AskedFor>(tx, ASKED, [caseIds]);
  return new Map(rows.map((row) => [row.caseId, row]));
}

type AskedToSign = Reachable & { acts: NurseAct[] | null; orderLines: Buffer | null };
/** What is signed of a request beside its patient and the clinical minimum, lines still sealed. */
export async function askedToSign(tx: EntityManager, caseId: string): Promise<AskedToSign | null> {
  const [row] = await ask<AskedToSign>(tx, TO_SIGN, [caseId]);
  return row ?? null;
}

export async function offerChoices(tx: EntityManager, caseId: string): Promise<OfferChoice[]> {
  const rows = await ask<{ at: Date; pharmacyId: string | null; considered: OfferOrder }>(tx, CHOICES, [caseId]);
  return rows.map(({ at, pharmacyId, considered: { order, leftOut } }) => ({
    ...{ at, pharmacyId },
    order: order.map((one) => ({
      ...one,
      opensAt: one.opensAt && new Date(one.opensAt),
      soonest: one.soonest && new Date(one.soonest),
      reason: one.reason.map((reason) => revived<Reason>(reason)),
    })),
    leftOut: leftOut.map((one) => ({ ...one, why: revived<WhyLeftOut>(one.why) })),
  }));
}

/** Also those of which the content is erased. */
export const ordersOf = (
  tx: EntityManager,
  caseId: string,
): Promise<(Omit<OrderRow, 'content'> & { content: Buffer | null })[]> => ask(tx, ORDERS, [caseId]);

export async function latestOrder(tx: EntityManager, caseId: string): Promise<OrderRow | null> {
  const [row] = await ask<OrderRow>(tx, ORDER, [caseId]);
  return row ?? null;
}

const MOMENT = /^\d{4}-\d\d-\d\dT/;
/** Moments come back from JSON as text; days stay what they are. */
function revived<T extends object>(stored: T): T {
  const entries = Object.entries(stored).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && MOMENT.test(value) ? new Date(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}
