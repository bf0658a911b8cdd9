import type { PricedProduct } from '../kit-standards/products.query.js';
import { fitsIn } from '../kit-standards/slot-fitting.rules.js';
import type { Slot } from '../kit-standards/standard.js';
import type { OpenSubstitution } from '../kit-standards/standards.service.js';
import { grouped } from '../platform/grouped.js';
import type { KitOutside } from './kits-outside.query.js';
import type { PapersOutside } from './publication.query.js';
import { isToActOn, judgedKits, type Judge } from './outside.rules.js';

/** Of a slot of which there is too little, what is decided about it and until when. */
export type Scarce = OpenSubstitution;

/** So many of something, by the code of a product. */
export interface Quantity {
  product: string;
  slot: string;
  quantity: number;
}
/** What a version that takes effect means for one pharmacy. */
export interface Touched {
  id: string;
  name: string;
  /** Its kits, and how many of them conform now. */
  outside: number;
  conform: number;
  /** Of those that conform now, how many will not then. */
  shelf: number;
  homes: number;
  /** What those on its shelf lack. */
  order: Quantity[];
  /** What lies in those and has no place any more. */
  useless: Quantity[];
  /** Boxes that are with somebody and hold another version of a paper. */
  papers: OldPaper[];
}
export interface OldPaper {
  slot: string;
  version: string;
  kits: number;
}
export interface NamedPaper extends OldPaper {
  name: string;
  nameEn: string;
}

export interface NamedQuantity extends Quantity {
  name: string;
  unit: string;
  /** What a shortage changes of its slot today. */
  scarce: Scarce | null;
  /** Of all of it, today; null where the price is not known. */
  cents: number | null;
}
export interface TouchedPharmacy extends Omit<Touched, 'order' | 'useless' | 'papers'> {
  order: NamedQuantity[];
  useless: NamedQuantity[];
  papers: NamedPaper[];
}

/**
 * Each pharmacy with a kit or a paper outside, and how the version touches it: a kit that deviates already is no news. A kit conforms now by the version
 * beside which this one is laid. A paper makes no kit deviate, but whoever reads it should know. `toFill`: the slots with what a shortage leaves.
 */
export function touched(
  kits: readonly KitOutside[],
  now: Judge,
  next: { judge: Judge; slots: readonly Slot[]; toFill: readonly Slot[] },
  papers: readonly PapersOutside[] = [],
): Touched[] {
  const conforming = new Set(
    judgedKits(kits, now)
      .filter((kit) => !isToActOn(kit))
      .map(idOf),
  );
  const deviating = new Set(
    judgedKits(kits, next.judge)
      .filter((kit) => kit.now.result === 'deviates')
      .map(idOf),
  );
  const old = papers.filter(({ slot, version }) => isReplaced(version, next.slots, slot));
  return [...grouped([...kits, ...old], ({ pharmacyId }) => pharmacyId)].map(([id, touching]) => {
    const own = kits.filter(({ pharmacyId }) => pharmacyId === id);
    const conform = own.filter((kit) => conforming.has(kit.id));
    const those = conform.filter((kit) => deviating.has(kit.id));
    const shelved = those.filter(({ inHome }) => !inHome);
    return {
      ...{ id, name: touching[0]?.pharmacy ?? '', outside: own.length, conform: conform.length },
      ...{ shelf: shelved.length, homes: those.length - shelved.length },
      papers: old
        .filter(({ pharmacyId }) => pharmacyId === id)
        .map(({ slot, version, kits: n }) => ({ slot, version, kits: n })),
      order: summed(shelved.flatMap(({ lines }) => lackedBy(lines, next.toFill))),
      useless: summed(shelved.flatMap(({ lines }) => uselessIn(lines, next.slots))),
    };
  });
}

const idOf = ({ id }: { id: string }) => id;

export const isTouched = ({ shelf, homes, papers }: Pick<TouchedPharmacy, 'shelf' | 'homes' | 'papers'>): boolean =>
  shelf + homes + papers.length > 0;

function isReplaced(version: string, slots: readonly Slot[], code: string): boolean {
  const document = slots.find((slot) => slot.code === code)?.document;
  return document?.version != null && document.version !== version;
}

type Lines = KitOutside['lines'];

const allowedIn = (lines: Lines, demand: Slot) =>
  lines.filter(({ slot, product }) => slot === demand.code && fitsIn(demand, product));
const quantityOf = (lines: Lines) => lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** By the product that a slot prefers. Documents are printed when a kit is packed. */
function lackedBy(lines: Lines, slots: readonly Slot[]): Quantity[] {
  return slots.flatMap((slot) => {
    const lacks = slot.min - quantityOf(allowedIn(lines, slot));
    const [preferred] = slot.products;
    if (slot.kind === 'document' || !slot.mandatory || lacks <= 0 || !preferred) return [];
    return [{ product: preferred.code, slot: slot.code, quantity: lacks }];
  });
}

/** What no slot takes, and what is more than a slot takes. */
function uselessIn(lines: Lines, slots: readonly Slot[]): Quantity[] {
  const over = new Map(slots.map((slot) => [slot.code, quantityOf(allowedIn(lines, slot)) - slot.max]));
  return lines.flatMap(({ slot: code, product, quantity }) => {
    const slot = slots.find((one) => one.code === code);
    if (!slot || !fitsIn(slot, product)) return [{ product, slot: code, quantity }];
    const gone = Math.min(quantity, Math.max(over.get(code) ?? 0, 0));
    over.set(code, (over.get(code) ?? 0) - gone);
    return gone === 0 ? [] : [{ product, slot: code, quantity: gone }];
  });
}

export function summed(all: readonly Quantity[]): Quantity[] {
  return [...grouped(all, ({ product, slot }) => `${slot} ${product}`).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, quantity: [first, ...more].reduce((sum, { quantity }) => sum + quantity, 0) }] : [],
  );
}

/** Of several pharmacies together. */
export function together(all: readonly NamedQuantity[]): NamedQuantity[] {
  return [...grouped(all, ({ product }) => product).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const sum = (of: (one: NamedQuantity) => number) => same.reduce((n, one) => n + of(one), 0);
    const isPriced = same.every(({ cents }) => cents !== null);
    return [{ ...first, quantity: sum((one) => one.quantity), cents: isPriced ? sum((one) => one.cents ?? 0) : null }];
  });
}

/** With what each is called and costs. */
export const named = (
  { order, useless, papers, ...one }: Touched,
  products: readonly PricedProduct[],
  slots: readonly Slot[],
  scarce: readonly Scarce[] = [],
): TouchedPharmacy => ({
  ...one,
  papers: papers.map((paper) => {
    const { name = paper.slot, nameEn = paper.slot } = slots.find(({ code }) => code === paper.slot) ?? {};
    return { ...paper, name, nameEn };
  }),
  order: order.map((quantity) => ({
    ...withName(quantity, products),
    scarce: scarce.find(({ slot }) => slot === quantity.slot) ?? null,
  })),
  useless: useless.map((quantity) => withName(quantity, products)),
});

function withName(it: Quantity, products: readonly PricedProduct[]): NamedQuantity {
  const product = products.find(({ code }) => code === it.product);
  const cents = product?.cents == null ? null : product.cents * it.quantity;
  return { ...it, name: product?.name ?? it.product, unit: product?.unit ?? '', cents, scarce: null };
}
