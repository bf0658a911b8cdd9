import type { Language } from '../web/texts.js';

/** Dutch counts in the singular, "10 ampul"; English does not, and people may have written the plural already. */
export const unitIn = (
  language: Language,
  { unit, unitEn }: { unit: string; unitEn: string },
  count: number,
): string => (language === 'nl' ? unit : count === 1 ? unitEn : plural(unitEn));

const plural = (unit: string): string => (/s$/.test(unit) ? unit : `${unit}${/(x|ch|sh)$/.test(unit) ? 'es' : 's'}`);
