import { createHash } from 'node:crypto';
import type { Article } from '../../kit-standards/conformity.js';
import { shownDirection } from '../../kit-standards/direction.rules.js';
import type { Direction, GivenDirection, ShownDirection } from '../../kit-standards/direction.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { Patient } from '../../patients/patient.js';
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
export interface OrderedMedicine {
  slot: string;
  name: string;
  /** At most. */
  quantity: number;
  /** Left out of what was signed before both were named: then nothing more was said than the quantity. */
  minimum?: number;
  optional?: boolean;
  unit: string;
  atc: string | null;
  strength: string | null;
  form: string | null;
  route: string | null;
  opiumList: 'I' | 'II' | null;
  /** How it is given, as the network agreed; left out of what was signed before directions were signed along. */
  directions?: GivenDirection[];
}
/** What the standard holds of it, before anybody signs. */
export type AskedMedicine = Omit<OrderedMedicine, 'directions'> & { article: Article | null; directions: Direction[] };

/** What a shortage changed in the kit when it was signed. */
export interface SignedShortage {
  slot: string;
  says: string;
  quantity: number;
  /** Of what is on the opium list, in full Dutch words. */
  quantityInWords?: string;
  reason: string;
  /** Where the prescriber is asked: whether they agreed by signing. */
  agreed?: boolean;
}

/** What the prescriber signs: the request and the order to carry it out, complete in itself. */
export interface SignedOrder {
  form: 'execution-order/1' | 'execution-order/2' | 'execution-order/3';
  number: number;
  patient: Patient;
  placeOfStay: PlaceOfStay;
  urgency: Urgency;
  clinical: Clinical;
  homeCare: { name: string; phone: string | null } | null;
  standard: { id: string; name: string } | null;
  medicines: OrderedMedicine[];
  /** Left out when there was no shortage. */
  shortages?: SignedShortage[];
  prescriber: Signer;
  practice: Practice;
  signedAt: string;
  validUntil: string;
}

export type OrderFacts = Omit<
  SignedOrder,
  'form' | 'patient' | 'placeOfStay' | 'urgency' | 'clinical' | 'medicines' | 'signedAt' | 'validUntil'
> & {
  medicines: readonly AskedMedicine[];
  signedAt: Date;
  validUntil: Date;
};

export function orderOf(request: NewRequest, facts: OrderFacts): SignedOrder {
  const { patient, placeOfStay, urgency, lifeExpectancy, opioidNaive, egfr, allergies } = request;
  return {
    form: 'execution-order/3',
    ...{ patient, placeOfStay, urgency },
    clinical: { lifeExpectancy, opioidNaive, egfr, allergies },
    ...facts,
    medicines: facts.medicines.map(ordered),
    signedAt: facts.signedAt.toISOString(),
    validUntil: facts.validUntil.toISOString(),
  };
}

export function ordered({ article, directions, ...medicine }: AskedMedicine): OrderedMedicine {
  const { slot: code, quantity: max, minimum: min = max } = medicine;
  const products = article ? [{ ...article, needsOpiumPrescription: false }] : [];
  const slot = { code, kind: 'medicine', min, max, products };
  return { ...medicine, directions: directions.map((direction) => signed(shownDirection(direction, slot))) };
}

function signed({
  slot: _slot,
  standing: _standing,
  lacksMaximum: _lacks,
  enoughFor: _enough,
  ...given
}: ShownDirection): GivenDirection {
  return given;
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
