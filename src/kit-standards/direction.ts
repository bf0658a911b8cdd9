import type { Direction as StoredDirection } from './direction.entity.js';
import type { Amount, Gift } from './gift.rules.js';

/** How a medicine of a version is given. */
export type Direction = Omit<StoredDirection, 'networkId' | 'standardId'>;

/** How something is given, with mg and ml together and parts of ampoules. */
export interface GivenDirection extends Omit<Direction, 'slot' | 'standing'> {
  gift: Gift | null;
  maxima: Record<'day' | 'gift' | 'episode', Amount | null>;
  /** Of a share: this patient's own dose in 24 hours, and what the share of it comes to, both in the unit of the direction. */
  ownDose?: { day: number; gift: number };
}

/** As a standard shows it: also how far a kit carries. */
export interface ShownDirection extends Direction, GivenDirection {
  /** How many gifts the kit is enough for; null for a share, which depends on the patient, and where the product does not say. */
  enoughFor: number | null;
  /** Nobody settled the maximum in 24 hours, which an opium prescription must state. */
  lacksMaximum: boolean;
}
