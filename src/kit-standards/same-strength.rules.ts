import { activePerMl, activePerUnit } from './active-substance.rules.js';
import type { Article } from './conformity.js';
import { isEqual, type Fraction } from './fraction.js';
import { plainForm } from './product-words.js';

/** What stands on a pack. */
export interface OnThePack {
  strength?: string;
  form?: string;
}

/** A pack of a product holds as much in each unit and is as strong: else it is another product, whatever its name. */
export function isAsStrong(product: Article, { strength, form }: OnThePack): boolean {
  if (product.strength === null) return true;
  // As a list of products reads it too: nobody is stopped by "ampullen 3ml".
  const pack = { ...product, strength: strength ?? null, form: form === undefined ? null : (plainForm(form) ?? form) };
  const [its, own] = [activePerUnit(pack), activePerUnit(product)];
  // A product that cannot be weighed is compared as it is written.
  if (!own.ok) return plain(strength) === plain(product.strength) && plain(form) === plain(product.form);
  return its.ok && isEqual(its.value, own.value) && areAlike(activePerMl(pack), activePerMl(product));
}

const areAlike = (one: Fraction | null, other: Fraction | null): boolean =>
  one === null || other === null ? one === other : isEqual(one, other);

const plain = (text: string | null | undefined): string => (text ?? '').toLowerCase().replaceAll(/\s+/g, '');
