import { giftInWords, limitsInWords } from '../../kit-standards/direction-words.text.js';
import type { Language } from '../../web/texts.js';
import { kitQuantity } from './kit-quantity.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import type { Said, SignedDirection } from './order-line.js';
import { OTHERWISE } from './order.text.js';

/** What the prescriber did with one use, a line each; nothing of what goes as agreed. */
export function useOtherwise(it: SignedDirection, unit: string, language: Language): string[] {
  const words = OTHERWISE[language];
  const agreed = it.agreed && [
    giftInWords(it.agreed, { nl: unit, en: unit }, language),
    ...limitsInWords(it.agreed, language),
  ];
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
      : `${words.changed}. ${words.agreed}: ${kitQuantity({ quantity: it.agreedQuantity }, it.unit, language)}`;
  return [agreed, ...saidOf(it, language)].filter((line) => line !== undefined);
}

function saidOf({ leftOut, remark }: Said, language: Language): string[] {
  const words = OTHERWISE[language];
  return [...(leftOut ? [words.leftOut] : []), ...(remark ? [`${words.remark}: ${remark}`] : [])];
}
