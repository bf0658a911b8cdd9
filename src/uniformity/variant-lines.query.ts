import type { EntityManager } from 'typeorm';
import type { Products } from '../kit-standards/products.service.js';
import { ask, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { BadInput, type Fault } from '../web/problem.js';
import { variantTexts } from './variant.text.js';

/** What a pharmacy puts in a slot, as a list brought it. */
export interface BroughtLine {
  pharmacyId: string;
  slot: string;
  product: string;
  quantity: number;
}
const RECORD: Statement = { name: 'record-variant-line', text: 'select record_variant_line($1, $2, $3, $4)' };

export async function recordLine(tx: EntityManager, { pharmacyId, slot, product, quantity }: BroughtLine) {
  await ask(tx, RECORD, [pharmacyId, slot, product, quantity]);
  await announce(tx, 'variant-recorded', { subject: 'variant', subjectId: pharmacyId, about: [pharmacyId] });
}

/** The ZI number of a product, whatever it was called by. */
export async function codeIn(tx: EntityManager, products: Products, product: string): Promise<string | undefined> {
  const [known] = await products.named(tx, [product]);
  return known?.code;
}

export async function codeOf(tx: EntityManager, products: Products, product: string): Promise<string> {
  const code = await codeIn(tx, products, product);
  if (code === undefined) throw lineFault('product', 'product-unknown');
  return code;
}

type Says = 'row-pharmacy-unknown' | 'product-missing' | 'product-unknown';
export const faultAt = (field: string, says: Says): Fault => ({
  field,
  said: (language) => variantTexts(language)(says),
});
export const lineFault = (field: string, says: Says) => new BadInput([faultAt(field, says)]);
