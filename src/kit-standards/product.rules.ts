import { articleOf, milligramsIn } from './active-substance.rules.js';
import type { ProductCorrectionInput, NewProductInput } from './product.input.js';
import type { Product } from './product.entity.js';
import { withContent } from './product-words.js';

type Typed = Omit<NewProductInput, 'isExempt'> & Partial<Pick<NewProductInput, 'isExempt'>>;

/** What is kept of an article as it was typed: its form in one, and what follows from the rest. */
export function asStored({ isExempt = false, content, ...typed }: Typed) {
  const form = typed.form === undefined ? undefined : withContent(typed.form, content);
  const facts = { ...typed, form };
  const needsOpiumPrescription = facts.opiumList !== undefined && !isExempt;
  return { ...facts, activeMg: milligramsIn(articleOf(facts)), needsOpiumPrescription };
}

export const CORRECTED = ['form', 'route', 'atc', 'opiumList', 'needsOpiumPrescription'] as const;
export type Corrected = Pick<Product, (typeof CORRECTED)[number]>;
export type ProductChange = {
  [F in keyof Corrected]: { field: F; before: Corrected[F]; after: Corrected[F] };
}[keyof Corrected];

type Known = Pick<Product, 'code' | 'name' | 'unit' | 'strength'>;

/** An article as it is from now on. */
export function corrected(
  { code, name, unit, strength }: Known,
  input: Omit<ProductCorrectionInput, 'reason'>,
): Corrected & Pick<Product, 'activeMg'> {
  const { form, route, atc, opiumList, needsOpiumPrescription, activeMg } = asStored({
    ...{ code, name, unit, ...(strength !== null && { strength }) },
    ...input,
  });
  return {
    ...{ form: form ?? null, route: route ?? null, atc: atc ?? null, opiumList: opiumList ?? null },
    ...{ needsOpiumPrescription, activeMg },
  };
}

/** The old value beside the new one, of what is different. */
export const changesOf = (before: Corrected, after: Corrected): ProductChange[] =>
  CORRECTED.filter((field) => before[field] !== after[field]).map(
    (field) => ({ field, before: before[field], after: after[field] }) as ProductChange,
  );
