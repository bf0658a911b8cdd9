import type { KnownProduct, Slot } from '../../kit-standards/standard.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { GivenLine, SaidBySlotOrProduct, WantedLine } from './kit.js';
import type { KitLine as StoredLine } from './kit-line.entity.js';
import { plainLot } from '../../web/input/code.decorator.js';
import { expiryAsPrinted, type OpenRecall } from './kit-line.rules.js';

/** What the kit must be known by before a line can be judged. */
export interface FillingFacts {
  slots: readonly Slot[];
  /** The same as their version has them, whatever a shortage leaves. */
  inVersion: readonly Slot[];
  /** What may stand in today. */
  standIns: readonly StandIn[];
  products: readonly KnownProduct[];
  recalls: readonly OpenRecall[];
  today: PlainDate;
}

/** A typed line with its product's own code; null when nobody knows the product. */
export function readLine(input: GivenLine, { products }: FillingFacts): WantedLine | null {
  const product = productNamed(products, input.product);
  if (!product) return null;
  const { slot, quantity, lot, expiry, serial = null } = input;
  const line = { slot, product: product.code, quantity, lot: plainLot(lot), expiry: expiryAsPrinted(expiry) ?? expiry };
  return { ...line, serial, packs: packsOf(product, input.product) };
}

/** What is kept of a line: what it counts for on the opium list and on return is as it was when it was put in. */
export function asKept(
  line: WantedLine,
  { slots, products }: FillingFacts,
): WantedLine & Pick<StoredLine, SaidBySlotOrProduct> {
  const slot = slots.find(({ code }) => code === line.slot);
  const product = products.find(({ code }) => code === line.product);
  if (!slot || !product) throw new Error('a line was let through without its slot or its product');
  return { ...line, kind: slot.kind, opiumList: product.opiumList, onReturn: slot.onReturn };
}

/** The number of another pack than its own, so that a kit is found when that is refused. */
export const packsOf = ({ packs }: KnownProduct, code: string): string[] => packs.filter((pack) => pack === code);

/** By the number of any pack of it. */
export const productNamed = (products: readonly KnownProduct[], code: string): KnownProduct | undefined =>
  products.find((product) => [product.code, product.gtin, product.makerCode, ...product.packs].includes(code)) ??
  // Eight digits that were read as an EAN-8 may have been meant as the number of an article.
  products.find((product) => `000000${product.code}` === code);
