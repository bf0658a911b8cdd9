import type { PlainDate } from '../../platform/calendar.js';

/** Kits that were sealed, by how they were filled. Kits are no people: nothing of it is small. */
export interface SealedKits {
  sealed: number;
  conform: number;
  bySubstitution: number;
  deviate: number;
}

export interface ConformityRow extends SealedKits {
  /** A quarter, the id of a pharmacy, or 'region'. */
  of: string;
  name: string;
}

export interface ConformityAnswer {
  dataDate: PlainDate;
  /** The closed quarter of the pharmacies. */
  period: string;
  target: number | null;
  /** What was aimed at when each of the quarters ended. */
  targets: (number | null)[];
  /** The region in closed quarters, the oldest first, since the first kit. */
  quarters: ConformityRow[];
  /** The pharmacies that sealed one in that quarter, and the region. */
  rows: ConformityRow[];
}

export const shareThatConforms = ({ sealed, conform }: SealedKits): number | null =>
  sealed === 0 ? null : conform / sealed;
