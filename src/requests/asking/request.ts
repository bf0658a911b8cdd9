import type { Egfr } from '../../patients/egfr.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { Patient } from '../../patients/patient.js';
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
export const DECLINE_REASONS = ['no-stock', 'closed', 'capacity', 'outside-area', 'other'] as const;
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
}

export interface NewRequest extends Clinical {
  patient: Patient;
  placeOfStay: PlaceOfStay;
  urgency: Urgency;
  homeCareOrganisationId: string | null;
  regularPharmacyId: string | null;
  preferredPharmacyId: string | null;
  /** What the prescriber wants otherwise than the network agreed. */
  orderLines?: readonly OrderLine[];
}
