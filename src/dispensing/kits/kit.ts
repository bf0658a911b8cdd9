import type { Conformity } from '../../kit-standards/conformity.js';
import type { Product } from '../../kit-standards/standard.js';
import type { ChangedQuantity } from '../changed-quantities.rules.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { KitPlace } from '../../kit-life/kit-place.js';
import type { KitLine as StoredLine } from './kit-line.entity.js';

export const KIT_STATUSES = ['draft', 'checked', 'sealed', 'back', 'emptied', 'rejected'] as const;
export type KitStatus = (typeof KIT_STATUSES)[number];

export const KIT_SIGNALS = [
  'recalled',
  'not-found',
  'box-report',
  'pack-refused',
  'to-open',
  'expires-in-7-days',
  'expires-in-30-days',
  'expires-in-60-days',
  'substitution-ended',
  'superseded-standard',
] as const;
export type KitSignal = (typeof KIT_SIGNALS)[number];

export interface ListedKit {
  id: string;
  serial: string;
  status: KitStatus;
  sealNumber: string | null;
  standard: { id: string; name: string };
  conformity: Conformity | null;
  earliestExpiry: PlainDate | null;
  /** May be packed today. */
  ready: boolean;
  inCase: boolean;
  /** On the shelf, away, or no kit any more. */
  place: KitPlace;
  signals: KitSignal[];
}

export interface KitLine extends Omit<StoredLine, 'networkId' | 'kitId'>, Pick<Product, 'name' | 'unit'> {
  /** Brands in it that the lead pharmacist did not look at yet. */
  unconfirmed: string[];
  /** Brands in it that the lead pharmacist refused: it is taken out. */
  refused: string[];
}

interface Done {
  by: string | null;
  /** ISO 8601. */
  at: string;
}

export interface Kit extends ListedKit {
  version: number;
  assembled: Done;
  checked: Done | null;
  sealed: Done | null;
  rejectionReason: string | null;
  /** Whether the one who asks filled in any of it, and so cannot check it. */
  mine: boolean;
  lines: KitLine[];
}

/** A line as somebody wants it, its product known by its own code. What else is kept of it, slot and product say. */
export type WantedLine = Omit<StoredLine, 'networkId' | 'id' | 'kitId' | 'packs' | SaidBySlotOrProduct> &
  Partial<Pick<StoredLine, 'packs'>>;
export type SaidBySlotOrProduct = 'kind' | 'opiumList' | 'onReturn';

export const KIT_HAPPENINGS = [
  'kit-assembled',
  'kit-changed',
  'kit-checked',
  'kit-check-undone',
  'kit-sealed',
  'kit-opened',
  'kit-rejected',
  'kit-not-found',
  'kit-found',
  'box-code-replaced',
  'box-code-revoked',
  'kit-back',
  'kit-emptied',
  'into-case',
  'out-of-case',
] as const;
export type KitHappening = (typeof KIT_HAPPENINGS)[number];

export interface KitEvent {
  kind: KitHappening;
  at: Date;
  by: string | null;
  /** The number of the case it went into or left. */
  caseNumber: number | null;
  /** How many there were of what was changed, and are. */
  changes: ChangedQuantity[];
  /** Why it was opened or rejected. */
  reason: string | null;
}

/** A line as it was typed, field by field. */
export interface GivenLine {
  slot: string;
  product: string;
  quantity: number;
  lot: string;
  expiry: PlainDate;
  serial?: string;
}
