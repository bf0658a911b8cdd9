import { consentTexts } from '../../dispensing/steps/consent.text.js';
import type { Article } from '../../kit-standards/conformity.js';
import { giftInWords, giftWith, useInWords } from '../../kit-standards/direction-words.text.js';
import { giftsOf } from '../../kit-standards/enough.text.js';
import type { SignedDirection } from '../../requests/asking/order-line.js';
import type { OrderedMedicine } from '../../requests/asking/ordered-medicine.js';
import type { Language } from '../../web/texts.js';

type Said = Record<Language, string>;
/** So many of what lies there; no article where it is what the medicine says itself. */
export interface HeldArticle {
  quantity: number;
  article: Article | null;
}
export interface Doses {
  /** What was signed, or where nothing is yet what the network agreed. */
  of: 'order' | 'standard';
  lines: { number: number; use: Said; says: Said; then: Said }[];
}

/** Each use of a medicine: one gift as it says now, and one of what would lie in the kit, each in mg and ml and with how many gifts there are. */
export function dosesOf(of: Doses['of'], medicine: OrderedMedicine, held: readonly HeldArticle[]): Doses {
  const uses = medicine.leftOut ? [] : (medicine.directions ?? []).filter(({ leftOut }) => !leftOut);
  const inBoth = (words: (language: Language) => string): Said => ({ nl: words('nl'), en: words('en') });
  return {
    of,
    lines: uses.map((it) => ({
      number: it.number,
      use: inBoth((language) => useInWords(it, language)),
      says: inBoth((language) => asItSays(it, medicine, language)),
      then: inBoth((language) => asItWouldBe(it, medicine, held, language)),
    })),
  };
}

function asItSays(it: SignedDirection, medicine: OrderedMedicine, language: Language): string {
  const { quantity, unit } = medicine;
  const gifts = giftsOf(it, { quantity, article: null }, medicine);
  return withGifts(giftInWords(it, { unit }, language), gifts, language);
}

/** Of two kinds of ampoules each gift comes out of one kind. */
function asItWouldBe(
  it: SignedDirection,
  medicine: OrderedMedicine,
  held: readonly HeldArticle[],
  language: Language,
): string {
  const t = consentTexts(language);
  if (held.length === 0) return t('noneThen');
  const gifts = held.map(({ article }) =>
    article ? giftWith(it, article, medicine.atc, language) : giftInWords(it, medicine, language),
  );
  if (held.some(({ article }, n) => article && gifts[n] === null)) return t('notKnown');
  const enough = held.map((one) => giftsOf(it, one, medicine));
  const ways = [...new Set(gifts)].reduce((one, other) => (one && other ? t('or', { one, other }) : null));
  return withGifts(
    ways ?? null,
    enough.reduce((sum, n) => (sum === null || n === null ? null : sum + n)),
    language,
  );
}

const withGifts = (gift: string | null, gifts: number | null, language: Language): string =>
  [gift ?? consentTexts(language)('notKnown'), gifts !== null && consentTexts(language)('gifts', { n: gifts })]
    .filter(Boolean)
    .join('; ');
