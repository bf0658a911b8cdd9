import type { PlainDate } from '../platform/calendar.js';
import type { Article, StandardInEffect, Substitution, SubstitutionBeside, SubstitutionScope } from './conformity.js';
import type { SlotContents } from './difference.rules.js';
import type { Product as StoredProduct } from './product.entity.js';

export const STANDARD_STATUSES = ['draft', 'approved', 'published', 'superseded', 'withdrawn'] as const;
export type StandardStatus = (typeof STANDARD_STATUSES)[number];

export type Decider = 'coordinator' | 'lead-pharmacist';

export type Product = Article & Pick<StoredProduct, 'gtin' | 'makerCode' | 'opiumList' | 'needsOpiumPrescription'>;

/** With the numbers of its other packs. */
export type KnownProduct = Product & { packs: readonly string[] };

export interface Slot extends SlotContents {
  products: readonly Product[];
  /** Whatever holds the same as one of those, of any brand: `product_alike`. */
  alike?: readonly Product[];
}

export interface StandardVersion extends StandardInEffect {
  id: string;
  name: string;
  status: StandardStatus;
  inEffect: boolean;
  version: number;
}

export interface Approval {
  role: Decider;
  at: Date;
  /** Known to colleagues only. */
  name: string | null;
}

export interface DatedSubstitution extends Substitution {
  /** Another one with whatever changes about it. */
  version: number;
  quantityReason: string | null;
  scope: SubstitutionScope | null;
  beside: SubstitutionBeside | null;
  equivalenceReason: string | null;
  endedBecause: string | null;
  approvals: readonly { role: Decider; day: PlainDate; name: string | null; reason: string | null }[];
  /** A later last day that waits for the other of the two. */
  prolongation: { until: PlainDate; reason: string; role: Decider } | null;
}

/** A kit may be without it, and conforms. */
export const mayBeAbsent = ({ mandatory, min }: { mandatory: boolean; min: number }): boolean =>
  !mandatory || min === 0;

/** How many somebody puts in who thinks no further: enough, and of what is optional the whole portion. */
export function usualQuantity({ min, max }: { min: number; max: number }): number {
  return min > 0 ? min : max;
}
