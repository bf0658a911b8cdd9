import type { PlainDate } from '../platform/calendar.js';
import type { KitSlot } from './kit-slot.entity.js';
import type { Product } from './product.entity.js';

/** The days a version is in effect: from the first until, not including, the day it was superseded or withdrawn. */
export interface StandardInEffect {
  takesEffectOn: PlainDate | null;
  supersededOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
}

/** What a product says of itself, in the words of whoever entered it. */
export type Article = Pick<Product, 'code' | 'name' | 'unit' | 'atc' | 'route' | 'strength' | 'form'>;

type Demand = 'code' | 'name' | 'kind' | 'mandatory' | 'min' | 'max' | 'minShelfLifeDays';
export interface SlotDemand extends Pick<KitSlot, Demand> {
  products: readonly Article[];
  /** What holds the same as one of those and fits as well. */
  alike?: readonly Article[];
}

export interface FilledLine {
  slot: string;
  product: string;
  quantity: number;
  expiry: PlainDate;
}

export const SUBSTITUTION_KINDS = ['other-product', 'less', 'left-out'] as const;
export type SubstitutionKind = (typeof SUBSTITUTION_KINDS)[number];

/** Which kits hold less of the same: also those that stand ready already, or those that are filled from now on. */
export const SUBSTITUTION_SCOPES = ['every-kit', 'new-kits'] as const;
export type SubstitutionScope = (typeof SUBSTITUTION_SCOPES)[number];

/** Of another measure in the same slot: whether both hold, or the new one takes its place. */
export const SUBSTITUTION_BESIDE = ['instead', 'both'] as const;
export type SubstitutionBeside = (typeof SUBSTITUTION_BESIDE)[number];

/** What a shortage changes in a slot; both days count. */
export interface Substitution {
  id: string;
  slot: string;
  kind: SubstitutionKind;
  /** Of another product. */
  article: Article | null;
  /** Of another product: where people chose another amount than the equal one. Of less: what a kit holds at least. */
  quantity: number | null;
  from: PlainDate;
  until: PlainDate;
  reason: string;
  needsConsent: boolean;
  /** The day on which it was ended before its last. */
  endedOn: PlainDate | null;
  /** By whom, on which day. */
  approvals: readonly { role: string; day: PlainDate }[];
}

export const CONFORMITY_RESULTS = ['conforms', 'conforms-by-substitution', 'deviates'] as const;
export type ConformityResult = (typeof CONFORMITY_RESULTS)[number];

/** What is otherwise than the version says, and allowed. */
export interface BySubstitution {
  slot: string;
  /** The decision that allows it. */
  substitution: string;
  reason: string;
  needsConsent: boolean;
}

export type Finding =
  | { kind: 'version-not-in-effect'; on: PlainDate }
  | { kind: 'unknown-slot'; slot: string }
  | { kind: 'empty'; slot: string; min: number }
  | { kind: 'too-few'; slot: string; quantity: number; min: number }
  | { kind: 'too-many'; slot: string; quantity: number; max: number }
  | { kind: 'over-ration'; slot: string; quantity: number; max: number; reason: string }
  | { kind: 'too-little-substance'; slot: string; milligrams: number; min: number }
  | { kind: 'too-much-substance'; slot: string; milligrams: number; max: number }
  | { kind: 'product-not-allowed'; slot: string; product: string }
  | (BySubstitution & { kind: 'substituted'; product: string })
  | (BySubstitution & { kind: 'rationed'; quantity: number; min: number })
  | (BySubstitution & { kind: 'left-out'; min: number })
  | { kind: 'expired'; slot: string; product: string; expiry: PlainDate }
  | { kind: 'shelf-life-too-short'; slot: string; product: string; expiry: PlainDate; minDays: number };

export interface Conformity {
  result: ConformityResult;
  findings: Finding[];
}
