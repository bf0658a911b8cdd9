import { defineLetter } from '../letter.js';

export const substitutionBegins = defineLetter([], {
  nl: {
    subject: 'Tekort: dit verandert in de kit',
    title: 'Door een tekort verandert de kit',
    happened: 'Van nu af, tot en met {until}: {says}.',
    asked:
      'Houd hier rekening mee bij aanvragen, samenstellen en gebruiken. {consent, select, true {De kit gaat pas mee als de voorschrijver akkoord is.} other {U hoeft verder niets te doen.}}',
    link: 'Bekijk de vervanging',
  },
  en: {
    subject: 'Shortage: this changes in the kit',
    title: 'The kit changes because of a shortage',
    happened: 'From now on, until {until}: {says}.',
    asked:
      'Mind this when asking, assembling and using. {consent, select, true {The kit leaves only once the prescriber has agreed.} other {Nothing else is asked of you.}}',
    link: 'See the substitution',
  },
});
