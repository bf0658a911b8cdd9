import { defineTexts, type Language } from '../web/texts.js';
import type { Article, SubstitutionKind } from './conformity.js';
import type { Held } from './enough.text.js';
import { usualQuantity, type Slot } from './standard.js';
import type { ShownSubstitution } from './substitutions.query.js';
import { unitIn } from './unit.js';

const words = defineTexts({
  nl: {
    'other-product': '{quantity} {unit} {product} in plaats van {usual} {slotUnit} {slot}',
    less: '{quantity} in plaats van {usual} {slotUnit} {slot}',
    'left-out': '{slot} zit niet in de kit',
  },
  en: {
    'other-product': '{quantity} {unit} {product} instead of {usual} {slotUnit} {slot}',
    less: '{quantity} instead of {usual} {slotUnit} {slot}',
    'left-out': '{slot} is not in the kit',
  },
});

export type NamedSlot = Pick<Slot, 'name' | 'nameEn' | 'min' | 'max' | 'unit' | 'unitEn'>;
export interface Changed {
  kind: SubstitutionKind;
  article: Pick<Article, 'name' | 'form' | 'unit'> | null;
  /** Of another product how many fill the slot, of less what a kit holds. */
  quantity: number | null;
}

/** What a shortage changes in a slot, in one clause for pages, papers and letters. */
export function changeInWords({ kind, article, quantity }: Changed, slot: NamedSlot, language: Language): string {
  const usual = usualQuantity(slot);
  const unit = article && unitIn(language, { unit: article.unit }, quantity ?? 0);
  return words(language)(kind, {
    ...{ quantity, unit, usual },
    product: [article?.name, article?.form].filter(Boolean).join(', '),
    slot: language === 'nl' ? slot.name : slot.nameEn,
    slotUnit: unitIn(language, slot, usual),
  });
}

/** The same as people decided it. Of another product it is as many as fill the slot for whoever thinks no further. */
export function decidedInWords(it: Decided, slot: NamedSlot, language: Language): string {
  const { kind, article, units } = it;
  const isMost = usualQuantity(slot) === slot.max && slot.min < slot.max;
  const filling = units && (isMost ? units.most : units.least);
  return changeInWords({ kind, article, quantity: it.quantity ?? filling }, slot, language);
}

/** What a kit holds under it; null where that is not known. */
export function heldUnder({ kind, article, quantity, units }: Decided): Held | null {
  const held = kind === 'left-out' ? 0 : (quantity ?? units?.least ?? null);
  return held === null ? null : { quantity: held, article };
}

type Decided = Pick<ShownSubstitution, 'kind' | 'article' | 'quantity' | 'units'>;
