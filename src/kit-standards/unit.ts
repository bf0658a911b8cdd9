import type { Language } from '../web/texts.js';

/** What something is counted in: a slot says it in both languages, a product in Dutch. */
export interface Unit {
  unit: string;
  unitEn?: string;
}

/** As people count them: one in English, many in Dutch. What is not here, such as ml, is counted in the singular. */
const KNOWN: Readonly<Record<string, { en: string; many: string }>> = {
  ampul: { en: 'ampoule', many: 'ampullen' },
  doos: { en: 'box', many: 'dozen' },
  flacon: { en: 'vial', many: 'flacons' },
  naald: { en: 'needle', many: 'naalden' },
  paar: { en: 'pair', many: 'paar' },
  pen: { en: 'pen', many: 'pennen' },
  pleister: { en: 'patch', many: 'pleisters' },
  set: { en: 'set', many: 'sets' },
  spuit: { en: 'syringe', many: 'spuiten' },
  stuk: { en: 'piece', many: 'stuks' },
  tablet: { en: 'tablet', many: 'tabletten' },
  tube: { en: 'tube', many: 'tubes' },
  zak: { en: 'bag', many: 'zakken' },
  zetpil: { en: 'suppository', many: 'zetpillen' },
};

/** Part of an ampoule is counted as one is. */
const isOne = (count: number): boolean => count > 0 && count <= 1;

const inDutch = (unit: string, count: number): string => (isOne(count) ? unit : (KNOWN[unit]?.many ?? unit));

/** People may have written the plural already, and what nobody knows here may be a measure. */
function inEnglish({ unit, unitEn = KNOWN[unit]?.en }: Unit, count: number): string {
  if (unitEn === undefined || unitEn === unit) return KNOWN[unit] ? pluralOf(unit, count) : unit;
  return pluralOf(unitEn, count);
}

function pluralOf(unit: string, count: number): string {
  if (isOne(count) || /s$/.test(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return `${unit}${/(x|ch|sh)$/.test(unit) ? 'es' : 's'}`;
}

/** Ten ampoules and one ampoule. */
export const unitIn = (language: Language, unit: Unit, count: number): string =>
  language === 'nl' ? inDutch(unit.unit, count) : inEnglish(unit, count);

/** "10 ampullen", "1 stuk". */
export const countOf = (quantity: number, unit: string, language: Language): string =>
  `${String(quantity)} ${unitIn(language, { unit }, quantity)}`;
