import type { Weighed } from '../../pharmacies/candidates.service.js';

/** What a prescriber may count on: who is asked first, and until when they have to bring it. */
export interface Promised {
  by: Date;
  /** Null: nobody can be there by then. */
  pharmacy: string | null;
  /** Who is asked when the first says no or nothing. */
  next: string | null;
  /** When nobody can be there by then, who can when it is asked urgently. */
  urgently: { by: Date; pharmacy: string } | null;
  /** The postcode lies outside the network. */
  outside: boolean;
}

export const promisedBy = ({ deliverBy, order, area }: Weighed, urgent: Weighed | null): Promised => ({
  by: deliverBy,
  pharmacy: order[0]?.name ?? null,
  next: order[1]?.name ?? null,
  urgently: urgent?.order[0] ? { by: urgent.deliverBy, pharmacy: urgent.order[0].name } : null,
  outside: area === null,
});
