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
    or: 'of {quantity} {unit} {product}',
    'or-none': 'of niets',
  },
  en: {
    'other-product': '{quantity} {unit} {product} instead of {usual} {slotUnit} {slot}',
    less: '{quantity} instead of {usual} {slotUnit} {slot}',
    'left-out': '{slot} is not in the kit',
    or: 'or {quantity} {unit} {product}',
    'or-none': 'or none',
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
  const unit = unitOf(article, quantity, language);
  return words(language)(kind, {
    ...{ quantity, unit, usual },
    product: productOf(article),
    slot: language === 'nl' ? slot.name : slot.nameEn,
    slotUnit: unitIn(language, slot, usual),
  });
}

/** Of all that a shortage changes in one slot what holds together: as many as are left at most, or what stands in for those. */
export function togetherInWords(all: readonly Changed[], slot: NamedSlot, language: Language): string {
  const t = words(language);
  const less = all.filter(({ kind }) => kind === 'less').sort((a, b) => (a.quantity ?? 0) - (b.quantity ?? 0));
  const first = less[0] ?? all.find(({ kind }) => kind === 'left-out') ?? all[0];
  if (!first) return '';
  const others = all.filter((it) => it.kind === 'other-product' && it !== first);
  const none = first.kind === 'less' && all.some(({ kind }) => kind === 'left-out');
  return [
    changeInWords(first, slot, language),
    ...others.map(({ article, quantity }) =>
      t('or', { quantity, unit: unitOf(article, quantity, language), product: productOf(article) }),
    ),
    ...(none ? [t('or-none')] : []),
  ].join(', ');
}

type Named = Changed['article'];
const unitOf = (article: Named, quantity: number | null, language: Language) =>
  article && unitIn(language, { unit: article.unit }, quantity ?? 0);
const productOf = (article: Named): string => [article?.name, article?.form].filter(Boolean).join(', ');

/** As people decided it: of another product as many as fill the slot for whoever thinks no further. */
export function changeOf({ kind, article, units, quantity }: Decided, slot: NamedSlot): Changed {
  const isMost = usualQuantity(slot) === slot.max && slot.min < slot.max;
  const filling = units && (isMost ? units.most : units.least);
  return { kind, article, quantity: filling ?? quantity };
}

/** The same in words. */
export const decidedInWords = (it: Decided, slot: NamedSlot, language: Language): string =>
  changeInWords(changeOf(it, slot), slot, language);

/** What a kit holds under it; null where that is not known. */
export function heldUnder({ kind, article, quantity, units }: Decided): Held | null {
  const held = kind === 'left-out' ? 0 : (units?.least ?? quantity ?? null);
  return held === null ? null : { quantity: held, article };
}

type Decided = Pick<ShownSubstitution, 'kind' | 'article' | 'quantity' | 'units'>;
