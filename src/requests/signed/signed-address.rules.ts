import type { Address } from '../../patients/patient.js';
import type { SignedOrder } from '../asking/order.js';

const PLACE = ['postcode', 'houseNumber', 'houseNumberSuffix', 'street', 'town'] as const;

/** The patient lives elsewhere than was signed; a prescription with another address than theirs is none. */
export const isSignedElsewhere = (
  { patient }: Pick<SignedOrder, 'patient'>,
  now: Partial<Pick<Address, (typeof PLACE)[number]>>,
): boolean => PLACE.some((field) => (patient[field] ?? null) !== (now[field] ?? null));
