import type { OpiumList, SlotKind } from '../kit-standards/kinds.js';
import type { PricedProduct } from '../kit-standards/products.query.js';
import type { Slot } from '../kit-standards/standard.js';
import type { ComparedSlot, Way } from './comparison.rules.js';
import type { SlotUse } from './comparison.query.js';

export interface ShownWay extends Way {
  /** What is ticked for the next standard. */
  value: string;
  name: string;
  unit: string;
  /** Of what it holds, today; null where the price is not known. */
  cents: number | null;
}
export interface ShownSlot extends Omit<ComparedSlot, 'ways'>, Omit<SlotUse, 'slot'> {
  name: string;
  nameEn: string;
  kind: SlotKind | null;
  opiumList: OpiumList | null;
  ways: ShownWay[];
}

/** A compared slot with what one must know to choose. */
export function shownSlot(
  { ways, ...compared }: ComparedSlot,
  present: readonly Slot[],
  products: readonly PricedProduct[],
  use: readonly SlotUse[],
): ShownSlot {
  const named = new Map(products.map((product) => [product.code, product]));
  const shown = ways.map((way) => shownWay(compared.slot, way, named));
  const slot = present.find(({ code }) => code === compared.slot);
  const { opened = 0, usedShare = null, shortestDays = null } = use.find((it) => it.slot === compared.slot) ?? {};
  const name = slot?.name ?? shown[0]?.name ?? compared.slot;
  const lists = ways.flatMap((way) => way.products.map((code) => named.get(code)?.opiumList ?? null));
  return {
    ...compared,
    ...{ name, nameEn: slot?.nameEn ?? name, kind: slot?.kind ?? null },
    ...{ opened, usedShare, shortestDays },
    opiumList: lists.find((list) => list !== null) ?? null,
    ways: shown,
  };
}

function shownWay(slot: string, way: Way, named: ReadonlyMap<string, PricedProduct>): ShownWay {
  const [code = ''] = way.products;
  const product = named.get(code);
  const value = `${slot}:${String(way.quantity)}:${way.products.join(',')}`;
  const cents = product?.cents == null ? null : product.cents * way.quantity;
  return { ...way, value, name: product?.name ?? code, unit: product?.unit ?? '', cents };
}
