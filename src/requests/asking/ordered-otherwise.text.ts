import { givenWith, quantityEachTime } from '../../kit-standards/direction.rules.js';
import { giftInWords, limitsInWords, useInWords } from '../../kit-standards/direction-words.text.js';
import type { Shortage } from '../../kit-standards/shortage.js';
import type { Language } from '../../web/texts.js';
import { kitQuantity } from './kit-quantity.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import type { Said, SignedDirection } from './order-line.js';
import { OTHERWISE } from './order.text.js';

/** What the prescriber did with one use, a line each; nothing of what goes as agreed. */
export function useOtherwise(it: SignedDirection, unit: string, language: Language): string[] {
  const words = OTHERWISE[language];
  const agreed = it.agreed && [giftInWords(it.agreed, { unit }, language), ...limitsInWords(it.agreed, language)];
  return [
    agreed && `${words.changed}. ${words.agreed}: ${agreed.filter(Boolean).join('; ')}`,
    ...saidOf(it, language),
  ].filter((line) => line !== undefined);
}

/** And with the medicine as a whole. */
export function medicineOtherwise(it: OrderedMedicine, language: Language): string[] {
  const words = OTHERWISE[language];
  const agreed =
    it.agreedQuantity === undefined
      ? undefined
      : `${words.changed}. ${words.agreed}: ${kitQuantity({ quantity: it.agreedQuantity, unit: it.unit }, language)}`;
  return [agreed, ...saidOf(it, language)].filter((line) => line !== undefined);
}

/** For who gives, beside what holds now: that it was changed, and never the dose that no longer holds. */
export const useChanged = (it: SignedDirection, language: Language): string[] => [
  ...(it.agreed ? [OTHERWISE[language].changed] : []),
  ...saidOf(it, language),
];

/** The same where nothing else of it stands: with what holds now. */
export function useNow(it: SignedDirection, unit: string, language: Language): string[] {
  const now = [giftInWords(it, { unit }, language), ...limitsInWords(it, language)].filter(Boolean).join('; ');
  const { changed, now: says } = OTHERWISE[language];
  return [...(it.agreed && !it.leftOut ? [`${changed}. ${says}: ${now}`] : []), ...saidOf(it, language)];
}

export function medicineNow(it: OrderedMedicine, language: Language): string[] {
  const { changed, now } = OTHERWISE[language];
  const isOther = it.agreedQuantity !== undefined && it.agreedQuantity !== it.quantity && !it.leftOut;
  const quantity = kitQuantity({ quantity: it.quantity, unit: it.unit }, language);
  return [...(isOther ? [`${changed}. ${now}: ${quantity}`] : []), ...saidOf(it, language)];
}

/** What stands in is another substance: no dose of the one counts for the other. */
export function isOtherSubstance(
  { slot, article }: Pick<Shortage, 'slot' | 'article'>,
  medicines: readonly Pick<OrderedMedicine, 'slot' | 'atc'>[],
): boolean {
  const medicine = medicines.find((one) => one.slot === slot);
  return article !== null && medicine !== undefined && article.atc !== medicine.atc;
}

/** What is given of what stands in: of what lies in the box, not of what would lie there without a shortage. */
export function givesInstead(
  { slot, article }: Pick<Shortage, 'slot' | 'article'>,
  medicines: readonly OrderedMedicine[],
  language: Language,
  count: 'counted' | 'uncounted' = 'counted',
): string[] {
  const medicine = medicines.find((one) => one.slot === slot);
  if (!article?.atc || article.atc !== medicine?.atc) return [];
  return (medicine.directions ?? []).flatMap((it) => {
    if (it.leftOut || quantityEachTime(it) === null) return [];
    const given = { ...it, ...givenWith(it, article) };
    const gift = giftInWords(count === 'counted' ? given : uncounted(given), article, language);
    return gift ? `${useInWords(it, language)}: ${gift}` : [];
  });
}

/** In mg and ml: how many ampoules that is, is known once a box is packed. */
export const uncounted = ({ agreed, ...it }: SignedDirection): SignedDirection => ({
  ...it,
  ...(agreed && { agreed: uncounted(agreed) }),
  gift: it.gift && { ...it.gift, units: null },
});

function saidOf({ leftOut, remark }: Said, language: Language): string[] {
  const words = OTHERWISE[language];
  return [...(leftOut ? [words.leftOut] : []), ...(remark ? [`${words.remark}: ${remark}`] : [])];
}
