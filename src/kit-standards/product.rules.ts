import { articleOf, milligramsIn } from './active-substance.rules.js';
import type { ProductCorrectionInput, NewProductInput } from './product.input.js';
import type { Product } from './product.entity.js';
import type { Actor } from '../platform/actor.js';
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

/** Two people approved doses in millilitres of this article: what they are of does not change below them. What was empty is filled in. */
export const reckonedWith = (changes: readonly ProductChange[]): ProductChange[] =>
  changes.filter(({ field, before }) => field === 'form' || (field !== 'needsOpiumPrescription' && before !== null));

export type CorrectionRefusal = 'not-found' | 'correction-agreed' | 'coordinator-agrees' | 'same-person' | 'stale';

/** The other of the two, in office and in person. */
export function whyNotAgreeToCorrection(
  { isAgreed, person }: { isAgreed: boolean; person: string },
  by: Pick<Actor, 'role' | 'person'>,
): CorrectionRefusal | null {
  if (isAgreed) return 'correction-agreed';
  if (by.role !== 'coordinator') return 'coordinator-agrees';
  return by.person === person ? 'same-person' : null;
}
