import type { ForWhom, Indication, Route } from '../../kit-standards/direction-kinds.js';
import type { SignedDirection } from '../asking/order-line.js';
import type { OrderedMedicine } from '../asking/ordered-medicine.js';
import type { HomeCareNumber } from '../../kit-life/home-care.js';
import type { CurrentOpioid } from '../asking/current-opioid.js';
import type { SignedOrder, SignedShortage } from '../asking/order.js';
import type { KnownOrder } from '../asking/orders.service.js';
import type { FormSigned } from '../asking/order.js';
import type { Proof } from '../../web/signed-in.js';

interface Quantity {
  value: number;
  unit: string;
}
/** One way in which a medicine is given, as signed; of a medicine without one only how much of it. */
export interface SignedLine {
  slot: string;
  substance: string;
  atc: string | null;
  /** How many are prescribed: of what is on the opium list exactly, of all else at most. */
  quantity: Quantity;
  indication: Indication | null;
  forWhom: ForWhom | null;
  dose: Quantity | null;
  /** With what it comes to of the patient's own dose, as it was worked out. */
  share: {
    numerator: 1;
    denominator: number;
    of: 'own-24h-dose';
    ownDose: Quantity | null;
    gives: Quantity | null;
  } | null;
  inMg: number | null;
  inMl: number | null;
  route: Route | null;
  minIntervalMinutes: number | null;
  maxPer24h: Quantity | null;
  changed: boolean;
  leftOut: boolean;
  remark: string | null;
}
/** What was signed, for a system that acts on it; `canonical` is the text itself, of which `hash` is. */
export interface OrderView {
  signedAt: Date;
  signedBy: { name: string; profession: string | null; big: string | null; agb: string | null; phone: string | null };
  /** With what they proved that it was them; null: it was signed by hand. */
  confirmedWith: Proof | null;
  validUntil: Date;
  lines: SignedLine[];
  /** Null: it was signed here; else it was read from the form that was signed by hand. */
  signedForm: FormSigned | null;
  /** The same by medicine, as it was signed. */
  medicines: OrderedMedicine[];
  /** Of which the prescriber knew when they signed. */
  shortages: SignedShortage[];
  /** Reserved procedures that the nurse may do until the order ends. */
  actions: SignedOrder['actions'];
  homeCare: HomeCareNumber[];
  afterHours: SignedOrder['afterHours'];
  currentOpioidPer24h: CurrentOpioid | null;
  catheterPresent: boolean | null;
  /** ATC codes, told at the medicine that they are about. */
  allergies: string[];
  postTold: boolean;
  hash: string;
  canonical: string;
}

export function orderView({ content, text, hash, signedAt, confirmedWith, validUntil }: KnownOrder): OrderView {
  const { prescriber, practice, medicines, actions, homeCare, afterHours, postTold, clinical } = content;
  return {
    ...{ actions, homeCare, afterHours, postTold },
    ...{ currentOpioidPer24h: clinical.currentOpioid, catheterPresent: clinical.catheterPresent },
    allergies: clinical.allergies,
    ...{ signedAt, confirmedWith, validUntil, hash, canonical: text },
    signedBy: { ...prescriber, agb: practice.agb, phone: prescriber.phone ?? practice.phone },
    signedForm: content.signedForm ?? null,
    lines: medicines.flatMap(linesOf),
    medicines,
    shortages: content.shortages ?? [],
  };
}

function linesOf(medicine: OrderedMedicine): SignedLine[] {
  const { slot, name, atc, quantity, unit, directions = [], agreedQuantity } = medicine;
  const whole = {
    ...{ slot, substance: name, atc, quantity: { value: quantity, unit } },
    ...{ changed: agreedQuantity !== undefined, leftOut: medicine.leftOut === true, remark: medicine.remark ?? null },
  };
  if (directions.length === 0) return [{ ...whole, ...NOT_AGREED }];
  return directions.map((it) => ({
    ...whole,
    ...givenOf(it),
    changed: whole.changed || it.agreed !== undefined,
    leftOut: whole.leftOut || it.leftOut === true,
    remark: it.remark ?? whole.remark,
  }));
}

const NOT_AGREED = {
  ...{ indication: null, forWhom: null, dose: null, share: null, inMg: null, inMl: null },
  ...{ route: null, minIntervalMinutes: null, maxPer24h: null },
};

const givenOf = (it: SignedDirection) => ({
  ...{ indication: it.indication, forWhom: it.forWhom, route: it.route, minIntervalMinutes: it.intervalMinutes },
  dose: it.dose === null ? null : { value: it.dose, unit: it.unit },
  share: it.share === null ? null : { numerator: 1 as const, denominator: it.share, ...ownOf(it) },
  inMg: it.gift?.mg ?? null,
  inMl: it.gift?.ml ?? null,
  maxPer24h: it.maxDay === null ? null : { value: it.maxDay, unit: it.unit },
});

const ownOf = ({ ownDose, unit }: SignedDirection) => ({
  of: 'own-24h-dose' as const,
  ownDose: ownDose ? { value: ownDose.day, unit } : null,
  gives: ownDose ? { value: ownDose.gift, unit } : null,
});
