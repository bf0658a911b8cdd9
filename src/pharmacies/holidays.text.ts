import type { Language } from '../web/texts.js';

const IN_ENGLISH: Readonly<Record<string, string>> = {
  Nieuwjaarsdag: 'New Year’s Day',
  'Eerste paasdag': 'Easter Sunday',
  'Tweede paasdag': 'Easter Monday',
  Koningsdag: 'King’s Day',
  Hemelvaartsdag: 'Ascension Day',
  'Eerste pinksterdag': 'Whit Sunday',
  'Tweede pinksterdag': 'Whit Monday',
  'Eerste kerstdag': 'Christmas Day',
  'Tweede kerstdag': 'Boxing Day',
  Bevrijdingsdag: 'Liberation Day',
};

/** A holiday by its name; what a pharmacy wrote itself stays as it was written. */
export const whyInWords = (why: string, language: Language): string =>
  language === 'nl' ? why : (IN_ENGLISH[why] ?? why);
