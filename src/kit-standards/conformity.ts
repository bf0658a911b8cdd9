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
}

export interface FilledLine {
  slot: string;
  product: string;
  quantity: number;
  expiry: PlainDate;
}

/** What may stand in for a shortage; both days count. */
export interface Substitution {
  slot: string;
  article: Article;
  from: PlainDate;
  to: PlainDate;
  reason: string;
  needsConsent: boolean;
  /** By whom, on which day. */
  approvals: readonly { role: string; day: PlainDate }[];
}

export const CONFORMITY_RESULTS = ['conforms', 'conforms-by-substitution', 'deviates'] as const;
export type ConformityResult = (typeof CONFORMITY_RESULTS)[number];

export type Finding =
  | { kind: 'version-not-in-effect'; on: PlainDate }
  | { kind: 'unknown-slot'; slot: string }
  | { kind: 'empty'; slot: string; min: number }
  | { kind: 'too-few'; slot: string; quantity: number; min: number }
  | { kind: 'too-many'; slot: string; quantity: number; max: number }
  | { kind: 'too-little-substance'; slot: string; milligrams: number; min: number }
  | { kind: 'too-much-substance'; slot: string; milligrams: number; max: number }
  | { kind: 'product-not-allowed'; slot: string; product: string }
  | { kind: 'substituted'; slot: string; product: string; reason: string; needsConsent: boolean }
  | { kind: 'expired'; slot: string; product: string; expiry: PlainDate }
  | { kind: 'shelf-life-too-short'; slot: string; product: string; expiry: PlainDate; minDays: number };

export interface Conformity {
  result: ConformityResult;
  findings: Finding[];
}
