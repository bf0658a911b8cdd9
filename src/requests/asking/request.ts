import type { Egfr } from '../../patients/egfr.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { Patient } from '../../patients/patient.js';
import type { CurrentOpioid } from './current-opioid.js';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import type { NurseAct } from './nurse-acts.js';
import type { OrderLine } from './order-line.js';

export const PLACES_OF_STAY = [
  'home',
  'sheltered-housing',
  'homeless-shelter',
  'care-home',
  'hospice',
  'other',
] as const;
export type PlaceOfStay = (typeof PLACES_OF_STAY)[number];
export const LIFE_EXPECTANCIES = ['days', 'weeks1to2', 'weeks2to4', 'longer'] as const;
export type LifeExpectancy = (typeof LIFE_EXPECTANCIES)[number];
/** Why a pharmacy does not take a case, or gives it back. */
export const DECLINE_REASONS = ['no-stock', 'closed', 'capacity', 'outside-area', 'medical', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
export const WITHDRAWAL_REASONS = ['deceased', 'admitted', 'hospice', 'recovered', 'mistake', 'other'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** What a pharmacist must know to judge a request, and no more. */
export interface Clinical {
  lifeExpectancy: LifeExpectancy;
  opioidNaive: boolean;
  egfr: Egfr | null;
  /** ATC codes, whole or in part. */
  allergies: string[];
  /** Of who uses one; null: none, or it was not said. */
  currentOpioid: CurrentOpioid | null;
  /** Null: it was not said. */
  catheterPresent: boolean | null;
}

/** Who answers when the practice is closed: the out-of-hours post, or the prescriber. */
export const AFTER_HOURS = ['post', 'self'] as const;
export type AfterHours = (typeof AFTER_HOURS)[number];

/** How the prescriber is reached, and who else knows. */
export interface Reachable {
  directPhone: string | null;
  afterHours: AfterHours;
  /** The out-of-hours post was told of this patient. */
  postTold: boolean;
}

export interface NewRequest extends Clinical, Reachable {
  patient: Patient;
  placeOfStay: PlaceOfStay;
  urgency: Urgency;
  /** The first one is asked first. */
  homeCare: readonly HomeCareTeam[];
  regularPharmacyId: string | null;
  preferredPharmacyId: string | null;
  /** The number of the prescription that the prescriber's own system sent too. */
  ownPrescription?: string | null;
  /** What the prescriber wants otherwise than the network agreed. */
  orderLines?: readonly OrderLine[];
  /** Which reserved procedures the nurse may do; left out: those that go with what is given. */
  acts?: readonly NurseAct[];
}

interface Named {
  homeCare: readonly { organisationId: string | null }[];
  regularPharmacyId: string | null;
  preferredPharmacyId: string | null;
}
/** All that it names. */
export const organisationsIn = ({ homeCare, regularPharmacyId, preferredPharmacyId }: Named): string[] =>
  [...homeCare.map(({ organisationId }) => organisationId), regularPharmacyId, preferredPharmacyId].filter(
    (id) => id !== null,
  );
