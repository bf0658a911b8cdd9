import { createHash } from 'node:crypto';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { Patient } from '../../patients/patient.js';
import type { HomeCareNumber } from '../../kit-life/home-care.js';
import { actsWith, type NurseAct } from './nurse-acts.js';
import { NURSE_ACT } from './nurse-acts.text.js';
import { isSaid, type OrderLine } from './order-line.js';
import type { AskedMedicine, OrderedMedicine } from './ordered-medicine.js';
import { orderedWith } from './order-lines.rules.js';
import type { Clinical, NewRequest, PlaceOfStay } from './request.js';

export interface Signer {
  name: string;
  profession: string | null;
  big: string | null;
}
export interface Practice {
  name: string;
  agb: string | null;
  phone: string | null;
  street: string | null;
  postcode: string | null;
  place: string | null;
}
/** What a shortage changed in the kit when it was signed. */
export interface SignedShortage {
  slot: string;
  says: string;
  quantity: number;
  /** Each dose that was signed, of what stands in: in mg and ml and how many of it. */
  gives?: string[];
  /** Less of the same, or none of it: what is given stays as it is. */
  sameMedicine?: true;
  /** The doses that were signed are not for it: of another substance none is taken over. */
  otherSubstance?: true;
  /** Of what is on the opium list, in full Dutch words. */
  quantityInWords?: string;
  reason: string;
  /** Where the prescriber is asked: whether they agreed by signing. */
  agreed?: boolean;
}

/** Signed by hand: what is read from the form, and who attached it. */
export interface FormSigned {
  signedOn: string;
  /** Every medicine is given as the network agreed; else only the form tells how. */
  asAgreed: boolean;
  attachedBy: string;
  organisation: string;
  attachedAt: string;
  /** SHA-256 of the file, hexadecimal. */
  hash: string;
}

/** What the prescriber signs: the request and the order to carry it out, complete in itself. */
export interface SignedOrder {
  form: 'execution-order/6';
  number: number;
  patient: Patient;
  placeOfStay: PlaceOfStay;
  urgency: Urgency;
  clinical: Clinical;
  /** To whom it is: each team with a number that answers at night. */
  homeCare: HomeCareNumber[];
  /** Reserved procedures that the nurse may do, until the order ends. */
  actions: { act: NurseAct; says: string }[];
  standard: { id: string; name: string } | null;
  medicines: OrderedMedicine[];
  /** What the prescriber wanted otherwise, as they said it; left out when nothing was. */
  orderLines?: OrderLine[];
  /** Left out when there was no shortage. */
  shortages?: SignedShortage[];
  prescriber: Signer & { phone: string | null };
  practice: Practice;
  /** Left out of what is signed here. */
  signedForm?: FormSigned;
  /** Who answers when the practice is closed. */
  afterHours: { name: string; phone: string }[];
  postTold: boolean;
  signedAt: string;
  validUntil: string;
}

export type OrderFacts = Omit<
  SignedOrder,
  | 'form'
  | 'patient'
  | 'placeOfStay'
  | 'urgency'
  | 'clinical'
  | 'medicines'
  | 'orderLines'
  | 'actions'
  | 'prescriber'
  | 'afterHours'
  | 'postTold'
  | 'signedAt'
  | 'validUntil'
> & {
  prescriber: Signer;
  /** The out-of-hours posts of the network. */
  posts: readonly { name: string; phone: string }[];
  medicines: readonly AskedMedicine[];
  signedAt: Date;
  validUntil: Date;
};

export function orderOf(request: NewRequest, { posts, ...facts }: OrderFacts): SignedOrder {
  const { patient, placeOfStay, urgency, lifeExpectancy, opioidNaive, egfr, allergies } = request;
  const { currentOpioid, catheterPresent, directPhone, postTold } = request;
  const orderLines = (request.orderLines ?? []).filter(isSaid);
  const medicines = facts.medicines.map((medicine) => orderedWith(medicine, orderLines, request));
  const { prescriber } = facts;
  return {
    form: 'execution-order/6',
    ...{ patient, placeOfStay, urgency },
    clinical: { lifeExpectancy, opioidNaive, egfr, allergies, currentOpioid, catheterPresent },
    ...facts,
    medicines,
    actions: (request.acts ?? actsWith(medicines, catheterPresent)).map((act) => ({ act, says: NURSE_ACT.nl[act] })),
    prescriber: { ...prescriber, phone: directPhone },
    afterHours:
      request.afterHours === 'self' && directPhone ? [{ name: prescriber.name, phone: directPhone }] : [...posts],
    postTold,
    ...(orderLines.length > 0 && { orderLines }),
    signedAt: facts.signedAt.toISOString(),
    validUntil: facts.validUntil.toISOString(),
  };
}

/** The same content is the same text, byte for byte, whatever order its fields were filled in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}

export const hashOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
