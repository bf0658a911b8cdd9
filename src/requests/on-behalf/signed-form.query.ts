import type { EntityManager } from 'typeorm';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import type { PlainDate } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { SealedOrder } from '../asking/orders.service.js';
import type { Practice } from '../asking/order.js';
import type { PlaceOfStay } from '../asking/request.js';
import type { FormType } from './signed-form.rules.js';

/** A case that was asked by telephone or on paper, as far as a form can be attached to it. */
export interface CaseOnPaper {
  placeOfStay: PlaceOfStay;
  urgency: Urgency;
  homeCare: HomeCareTeam[];
  prescriberName: string;
  /** Of the one prescriber of the practice who is called so. */
  known: { profession: string | null; big: string | null } | null;
  practice: Practice;
  /** In the application: a form adds nothing to that. */
  signedHere: boolean;
}
/** Who attached a form, and when: what the case tells of it. */
export interface AttachedForm {
  at: Date;
  by: string;
  organisation: string;
  signedOn: PlainDate;
}
interface ToBeSigned {
  signed: boolean;
  remindedLately: boolean;
  urgency: Urgency;
  practice: string;
}
export interface KeptForm {
  id: string;
  type: FormType;
  content: Buffer | null;
}
export interface NewForm {
  id: string;
  type: FormType;
  content: Buffer;
  hash: Buffer;
  signedOn: PlainDate;
}

const ON_PAPER: Statement = {
  name: 'case-on-paper',
  text: `select k.place_of_stay as "placeOfStay", k.urgency, k.home_care as "homeCare", r.prescriber_name as "prescriberName", signer_called(k.practice_id, r.prescriber_name) as known,
           jsonb_build_object('name', o.name, 'agb', o.agb, 'phone', o.phone, 'street', o.street, 'postcode', o.postcode, 'place', o.place) as practice,
           exists (select from execution_order x where x.case_id = k.id and x.signed_by is not null)
             or k.signed_opium is not null and not exists (select from signed_form f where f.case_id = k.id) as "signedHere"
         from kit_case k join request r on r.case_id = k.id join organisation o on o.id = k.practice_id where k.id = $1 and r.received_by is not null`,
};
const ATTACH: Statement = {
  name: 'attach-form',
  text: `insert into signed_form (network_id, id, case_id, type, content, content_hash, signed_on, attached_by, attached_for, attached_at)
         values (acting_network(), $1, $2, $3, $4, $5, $6, acting_person(), acting_organisation(), app_now())`,
};
const READ: Statement = {
  name: 'order-read-from-form',
  text: `insert into execution_order (network_id, id, case_id, form_id, signed_at, valid_until, content, content_hash)
         values (acting_network(), $1, $2, $3, app_now(), $4, $5, $6)`,
};
/** Whoever is reminded within the half hour again stops reading it. */
const TO_BE_SIGNED: Statement = {
  name: 'to-be-signed',
  text: `select k.signed_opium is not null as signed, exists (select from event e where e.case_id = k.id and e.kind = 'signature-reminded'
           and e.at > app_now() - interval '30 minutes') as "remindedLately", k.urgency, k.practice_id as practice from kit_case k where k.id = $1`,
};
const LATEST = 'from signed_form f where f.case_id = $1 order by f.attached_at desc, f.id desc limit 1';
const ATTACHED: Statement = {
  name: 'attached-form',
  text: `select f.attached_at as at, (select p.name from person p where p.id = f.attached_by) as by,
           (select o.name from organisation o where o.id = f.attached_for) as organisation, f.signed_on::text as "signedOn" ${LATEST}`,
};
const KEPT: Statement = { name: 'kept-form', text: `select f.id, f.type, f.content ${LATEST}` };

export async function caseOnPaper(tx: EntityManager, caseId: string): Promise<CaseOnPaper | null> {
  return (await ask<CaseOnPaper>(tx, ON_PAPER, [caseId]))[0] ?? null;
}

export async function toBeSigned(tx: EntityManager, caseId: string) {
  const [row] = await ask<ToBeSigned>(tx, TO_BE_SIGNED, [caseId]);
  return row ?? { signed: true, remindedLately: false, urgency: 'today' as const, practice: '' };
}

/** The form, and the order as it was read from it. */
export async function addForm(tx: EntityManager, caseId: string, form: NewForm, order: SealedOrder): Promise<void> {
  await ask(tx, ATTACH, [form.id, caseId, form.type, form.content, form.hash, form.signedOn]);
  await ask(tx, READ, [order.id, caseId, form.id, order.validUntil, order.content, order.hash]);
}

export async function attachedForm(tx: EntityManager, caseId: string): Promise<AttachedForm | null> {
  return (await ask<AttachedForm>(tx, ATTACHED, [caseId]))[0] ?? null;
}

export async function keptForm(tx: EntityManager, caseId: string): Promise<KeptForm | null> {
  return (await ask<KeptForm>(tx, KEPT, [caseId]))[0] ?? null;
}
