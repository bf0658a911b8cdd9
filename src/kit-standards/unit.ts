import type { Language } from '../web/texts.js';

/** As people count them in Dutch; what is not here, such as ml, is counted in the singular. */
const DUTCH_PLURALS: Readonly<Record<string, string>> = {
  ...{
    ampul: 'ampullen',
    stuk: 'stuks',
    spuit: 'spuiten',
    flacon: 'flacons',
    tablet: 'tabletten',
    zetpil: 'zetpillen',
  },
  ...{
    pleister: 'pleisters',
    set: 'sets',
    zak: 'zakken',
    doos: 'dozen',
    naald: 'naalden',
    pen: 'pennen',
    tube: 'tubes',
  },
};

const inDutch = (unit: string, count: number): string => (count === 1 ? unit : (DUTCH_PLURALS[unit] ?? unit));
const inEnglish = (unit: string, count: number): string =>
  count === 1 || /s$/.test(unit) ? unit : `${unit}${ending(unit)}`;
const ending = (unit: string) => (/(x|ch|sh)$/.test(unit) ? 'es' : 's');

/** Ten ampoules and one ampoule; in English people may have written the plural already. */
export const unitIn = (
  language: Language,
  { unit, unitEn }: { unit: string; unitEn: string },
  count: number,
): string => (language === 'nl' ? inDutch(unit, count) : inEnglish(unitEn, count));

/** "10 ampullen", "1 stuk": a product's unit is Dutch, whoever reads it. */
export const countOf = (quantity: number, unit: string): string => `${String(quantity)} ${inDutch(unit, quantity)}`;
