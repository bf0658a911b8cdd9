import { formatAmount, formatList } from '../web/format.js';
import type { Language } from '../web/texts.js';
import type { Article } from './conformity.js';
import type { Direction, GivenDirection } from './direction.js';
import { givenWith, isUnbounded, quantityEachTime } from './direction.rules.js';
import { FOR_WHOM_WORDS, INDICATION } from './direction-kinds.text.js';
import type { Amount } from './gift.rules.js';
import { unitIn, type Unit } from './unit.js';

/** Of both languages the reader's own; what nobody wrote in English yet is Dutch, and said to be. */
export interface Said {
  text: string;
  dutchOnly: boolean;
}
export function said(dutch: string | null, english: string | null, language: Language): Said | null {
  if (dutch === null) return null;
  return language === 'en'
    ? { text: english ?? dutch, dutchOnly: english === null }
    : { text: dutch, dutchOnly: false };
}

const DUTCH_ONLY = { nl: 'alleen in het Nederlands', en: 'in Dutch only' };
/** The same where only words can stand. */
export function saidInWords(dutch: string | null, english: string | null, language: Language): string | null {
  const it = said(dutch, english, language);
  return it?.dutchOnly ? `${it.text} (${DUTCH_ONLY[language]})` : (it?.text ?? null);
}

/** "15 mg = 3 ml"; a dose in micrograms keeps its own unit, for nobody reads 0,05 mg right at night. */
export function amountInWords(
  quantity: number,
  unit: Direction['unit'],
  amount: Amount | null,
  language: Language,
): string {
  const other = unit === 'ml' ? amount?.mg : amount?.ml;
  const first = `${formatAmount(quantity, language)} ${unit}`;
  return other === null || other === undefined
    ? first
    : `${first} = ${formatAmount(other, language)} ${unit === 'ml' ? 'mg' : 'ml'}`;
}

export function giftInWords(it: GivenDirection, unit: Unit, language: Language): string | null {
  const each = quantityEachTime(it);
  const ofOwn = it.share === null ? null : `1/${it.share} ${SENTENCE[language].ofOwn}`;
  if (each === null) return ofOwn;
  const count = it.gift?.units ?? null;
  const counted = count === null ? '' : ` (${formatAmount(count, language)} ${unitIn(language, unit, count)})`;
  const amount = amountInWords(each, it.unit, it.gift, language) + counted;
  if (!ofOwn || !it.ownDose) return amount;
  return `${amount}; ${SENTENCE[language].workedOut(ofOwn, `${formatAmount(it.ownDose.day, language)} ${it.unit}`)}`;
}

/** The same gift of what stands in; nothing where it is another substance, of which other milligrams are right. */
export function giftWith(it: GivenDirection, article: Article, atc: string | null, language: Language): string | null {
  if (atc === null || article.atc !== atc || quantityEachTime(it) === null) return null;
  return giftInWords({ ...it, ...givenWith(it, article) }, { unit: article.unit }, language);
}

const SENTENCE = {
  nl: {
    ofOwn: 'van de eigen dosis per 24 uur',
    workedOut: (share: string, own: string) => `uitgerekend: ${share}, die ${own} is`,
    every: (words: string) => `hoogstens eens in de ${words}`,
    hours: (n: string) => `${n} uur`,
    minutes: (n: string) => `${n} minuten`,
    day: (words: string) => `ten hoogste ${words} in 24 uur`,
    gift: (words: string) => `ten hoogste ${words} per gift`,
    episode: (words: string) => `ten hoogste ${words} per aanval of periode`,
    noMaximum: 'geen maximum afgesproken: overleg',
  },
  en: {
    ofOwn: 'of the own dose in 24 hours',
    workedOut: (share: string, own: string) => `worked out: ${share}, which is ${own}`,
    every: (words: string) => `at most once every ${words}`,
    hours: (n: string) => `${n} hours`,
    minutes: (n: string) => `${n} minutes`,
    day: (words: string) => `at most ${words} in 24 hours`,
    gift: (words: string) => `at most ${words} in one gift`,
    episode: (words: string) => `at most ${words} in one seizure or episode`,
    noMaximum: 'no maximum agreed: consult',
  },
};

/** How often and how much at most, each in its own words. */
export function limitsInWords(it: GivenDirection, language: Language): string[] {
  const words = SENTENCE[language];
  const most = (which: 'day' | 'gift' | 'episode', quantity: number | null) =>
    quantity === null ? null : words[which](amountInWords(quantity, it.unit, it.maxima[which], language));
  const every = it.intervalMinutes === null ? null : words.every(intervalInWords(it.intervalMinutes, language));
  return [
    ...[every, most('gift', it.maxGift), most('episode', it.maxEpisode), most('day', it.maxDay)],
    isUnbounded(it) ? words.noMaximum : null,
  ].filter((each) => each !== null);
}

/** Whole hours as hours, all else as minutes: "15 minuten", "4 uur". */
function intervalInWords(minutes: number, language: Language): string {
  const words = SENTENCE[language];
  return minutes % 60 === 0
    ? words.hours(formatAmount(minutes / 60, language))
    : words.minutes(formatAmount(minutes, language));
}

/** "Pijn, wie nog geen opioïd gebruikt, ouderen" */
export function useInWords(it: GivenDirection | Direction, language: Language): string {
  const circumstances = saidInWords(it.circumstances, it.circumstancesEn, language);
  const whom = it.forWhom === 'any' ? null : FOR_WHOM_WORDS[language][it.forWhom];
  return [INDICATION[language][it.indication], whom, circumstances].filter(Boolean).join(', ');
}

/** "pijn en benauwdheid", within a sentence. */
export const indicationsInWords = (of: readonly Direction['indication'][], language: Language): string =>
  formatList(
    of.map((each) => INDICATION[language][each].toLowerCase()),
    { language },
  );
