import type { EntityManager } from 'typeorm';
import { allow, refuse, type Result } from '../platform/result.js';
import { directionsIn } from './directions.query.js';
import { allProducts } from './products.query.js';
import type { Slot } from './standard.js';
import { slotsIn, versionOf } from './standards.query.js';

export interface SlotForm {
  id: string;
  standard: string;
  version: number;
  /** Null for one that is to be added. */
  slot: Slot | null;
  /** Somebody else removed it while it was being filled in: what was typed can be added again. */
  isGone: boolean;
  products: { code: string; name: string }[];
  /** What goes with it when it is removed, besides its document. */
  directions: number;
}

/** What the form of one slot shows; `new` is a slot that is not there yet. */
export async function slotForm(
  tx: EntityManager,
  id: string,
  code: string,
  isTyped = false,
): Promise<Result<SlotForm, 'not-found' | 'not-from-this-status'>> {
  const version = await versionOf(tx, id);
  const slot = (await slotsIn(tx, id)).find((each) => each.code === code) ?? null;
  const isGone = slot === null && code !== 'new';
  if (!version || (isGone && !isTyped)) return refuse('not-found');
  if (version.status !== 'draft') return refuse('not-from-this-status');
  // Those in the slot come first, in their own order: the form says which one is preferred by what it names first
  const inSlot = slot?.products ?? [];
  const others = (await allProducts(tx)).filter((product) => !inSlot.some((each) => each.code === product.code));
  const products = [...inSlot, ...others].map((product) => ({ code: product.code, name: product.name }));
  const directions = slot ? (await directionsIn(tx, id)).filter((each) => each.slot === code).length : 0;
  return allow({ id, standard: version.name, version: version.version, slot, isGone, products, directions });
}
