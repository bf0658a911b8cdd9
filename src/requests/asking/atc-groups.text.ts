import type { Language } from '../../web/texts.js';

/** Groups of the ATC classification that a kit may hold something of, by the letters with which their codes begin. */
const GROUPS: Record<Language, Record<string, string>> = {
  nl: {
    N02A: 'opioïden',
    N05A: 'antipsychotica',
    N05C: 'slaapmiddelen en sedativa',
    N05B: 'angstremmers',
    A03B: 'belladonna-alkaloïden',
    N01B: 'lokale verdovers',
    C03C: 'lisdiuretica',
    A03F: 'maagmiddelen die de beweging bevorderen',
  },
  en: {
    N02A: 'opioids',
    N05A: 'antipsychotics',
    N05C: 'hypnotics and sedatives',
    N05B: 'anxiolytics',
    A03B: 'belladonna alkaloids',
    N01B: 'local anaesthetics',
    C03C: 'loop diuretics',
    A03F: 'propulsives',
  },
};
export const GROUP_LETTERS = 4;
/** Benzodiazepines stand in three groups of the classification. */
const BENZODIAZEPINES = /^N05(BA|CD|CF)/;

export const groupOf = (atc: string, language: Language): string | null =>
  GROUPS[language][atc.slice(0, GROUP_LETTERS)] ?? null;

export const isOpioid = (atc: string | null): boolean => atc?.startsWith('N02A') === true;

/** An allergy to a substance counts for its group; one to a part of the classification for all that begins with it. */
export const isSameGroup = (allergy: string, atc: string): boolean =>
  atc.startsWith(allergy.slice(0, GROUP_LETTERS)) || (BENZODIAZEPINES.test(allergy) && BENZODIAZEPINES.test(atc));
