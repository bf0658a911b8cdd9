import type { Direction as StoredDirection } from './direction.entity.js';
import type { Amount, Gift } from './gift.rules.js';

/** How a medicine of a version is given. */
export type Direction = Omit<StoredDirection, 'networkId' | 'standardId'>;

/** With what follows from it: mg and ml together, parts of ampoules, and how far a kit carries. */
export interface ShownDirection extends Direction {
  gift: Gift | null;
  maxima: Record<'day' | 'gift' | 'episode', Amount | null>;
  /** How many gifts the kit is enough for; null for a share, which depends on the patient, and where the product does not say. */
  enoughFor: number | null;
  /** Nobody settled the maximum in 24 hours, which an opium prescription must state. */
  lacksMaximum: boolean;
}
