import type { Weighed } from '../../pharmacies/candidates.service.js';

/** What a prescriber may count on: who is asked first, and until when they have to bring it. */
export interface Promised {
  by: Date;
  /** Null: nobody can be there by then. */
  pharmacy: string | null;
  /** Who is asked when the first says no or nothing. */
  next: string | null;
  /** The postcode lies outside the network. */
  outside: boolean;
}

export const promisedBy = ({ deliverBy, order, area }: Weighed): Promised => ({
  by: deliverBy,
  pharmacy: order[0]?.name ?? null,
  next: order[1]?.name ?? null,
  outside: area === null,
});
