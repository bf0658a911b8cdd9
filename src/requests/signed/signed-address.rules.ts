import type { Address } from '../../patients/patient.js';
import type { SignedOrder } from '../asking/order.js';

const PLACE = ['postcode', 'houseNumber', 'houseNumberSuffix', 'street', 'town'] as const;

type Place = Partial<Pick<Address, (typeof PLACE)[number]>>;

/** The patient lives elsewhere than was signed; a prescription with another address than theirs is none. */
export const isSignedElsewhere = ({ patient }: Pick<SignedOrder, 'patient'>, now: Place): boolean =>
  PLACE.some((field) => (patient[field] ?? null) !== (now[field] ?? null) && !(isCompletion(field) && !patient[field]));

/** Street and town that were not signed belong to the postcode and number that were. */
const isCompletion = (field: (typeof PLACE)[number]) => field === 'street' || field === 'town';

/** As it was signed, with street and town where they were filled in since. */
export function withCompleted<O extends Pick<SignedOrder, 'patient'>>(order: O, now: Place): O {
  const { street, town } = order.patient;
  if ((street && town) || isSignedElsewhere(order, now)) return order;
  return { ...order, patient: { ...order.patient, street: street ?? now.street, town: town ?? now.town } };
}
