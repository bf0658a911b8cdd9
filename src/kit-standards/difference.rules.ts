import type { KitSlot } from './kit-slot.entity.js';
import type { OnReturn } from './kinds.js';
import type { SlotDocument } from './slot-document.js';
import { isSameSubstance } from './substance.rules.js';

/** What one version of the standard says of a slot. */
export interface SlotContents extends Omit<KitSlot, 'networkId' | 'standardId' | 'place'> {
  products: readonly { code: string; name: string; atc?: string | null }[];
  alike?: readonly { code: string }[];
  /** Which paper lies here; only in the slot of a document, once somebody said so. */
  document?: SlotDocument | null;
}

export interface Quantity {
  min: number;
  max: number;
}

export type Change =
  | { kind: 'added'; quantity: Quantity }
  | { kind: 'removed'; quantity: Quantity }
  | { kind: 'renamed'; from: SlotContents }
  | { kind: 'substance'; from: SlotContents }
  | { kind: 'unit'; from: SlotContents }
  | { kind: 'quantity'; from: Quantity; to: Quantity }
  | { kind: 'mandatory'; to: boolean }
  | { kind: 'product-added'; product: string }
  | { kind: 'product-removed'; product: string }
  | { kind: 'shelf-life'; from: number; to: number }
  | { kind: 'on-return'; from: OnReturn; to: OnReturn }
  | { kind: 'document'; from: SlotDocument | null; to: SlotDocument | null };

export interface Difference {
  slot: SlotContents;
  change: Change;
}

/** What somebody must do differently who filled kits by the one version and now fills them by the other. */
export function difference(from: readonly SlotContents[], to: readonly SlotContents[]): Difference[] {
  const before = new Map(from.map((slot) => [slot.code, slot]));
  const after = new Set(to.map(({ code }) => code));
  return [
    ...to.flatMap((slot) => changesOf(before.get(slot.code), slot).map((change) => ({ slot, change }))),
    ...from
      .filter(({ code }) => !after.has(code))
      .map((slot) => ({ slot, change: { kind: 'removed' as const, quantity: quantityOf(slot) } })),
  ];
}

function changesOf(from: SlotContents | undefined, to: SlotContents): Change[] {
  if (!from) return [{ kind: 'added', quantity: quantityOf(to) }];
  const changes: Change[] = [];
  if (from.name !== to.name) changes.push({ kind: 'renamed', from });
  if (isOtherMedicine(from, to)) changes.push({ kind: 'substance', from });
  if (from.unit !== to.unit) changes.push({ kind: 'unit', from });
  if (from.min !== to.min || from.max !== to.max) {
    changes.push({ kind: 'quantity', from: quantityOf(from), to: quantityOf(to) });
  }
  if (from.mandatory !== to.mandatory) changes.push({ kind: 'mandatory', to: to.mandatory });
  for (const { name } of missingFrom(from, to)) changes.push({ kind: 'product-added', product: name });
  for (const { name } of missingFrom(to, from)) changes.push({ kind: 'product-removed', product: name });
  if (from.minShelfLifeDays !== to.minShelfLifeDays) {
    changes.push({ kind: 'shelf-life', from: from.minShelfLifeDays, to: to.minShelfLifeDays });
  }
  if (from.onReturn !== to.onReturn) changes.push({ kind: 'on-return', from: from.onReturn, to: to.onReturn });
  if (isOtherPaper(from.document, to.document)) {
    changes.push({ kind: 'document', from: from.document ?? null, to: to.document ?? null });
  }
  return changes;
}

/** What was said of giving the one says nothing of the other. */
export const isOtherMedicine = (from: SlotContents, to: SlotContents): boolean =>
  [from, to].every(({ kind }) => kind === 'medicine') && !isSameSubstance(from, to);

const isOtherPaper = (one: SlotDocument | null = null, other: SlotDocument | null = null): boolean =>
  one?.paper !== other?.paper || one?.version !== other?.version || one?.hash !== other?.hash;

/** Another brand of the same changes nothing: it fits anyhow. */
function missingFrom(slot: SlotContents, other: SlotContents): readonly { code: string; name: string }[] {
  const known = new Set([...slot.products, ...(slot.alike ?? [])].map(({ code }) => code));
  return other.products.filter(({ code }) => !known.has(code));
}

function quantityOf({ min, max }: SlotContents): Quantity {
  return { min, max };
}
