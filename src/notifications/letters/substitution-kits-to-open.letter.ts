import { defineLetter } from '../letter.js';

export const substitutionKitsToOpen = defineLetter([], {
  nl: {
    subject: 'Tekort: open de kits die klaarstaan',
    title: 'Door een tekort mag er minder in elke kit',
    happened: 'Van nu af, tot en met {until}: {says}. Dat geldt ook voor kits die al klaarstaan.',
    asked:
      'Open de kits op de lijst een voor een: haal eruit wat te veel is, laat een collega controleren en verzegel opnieuw. {consent, select, true {Zo’n kit gaat pas mee als de voorschrijver akkoord is.} other {}}',
    link: 'Bekijk de kits om te openen',
  },
  en: {
    subject: 'Shortage: open the kits that stand ready',
    title: 'Because of a shortage every kit holds less',
    happened: 'From now on, until {until}: {says}. That holds for kits that stand ready as well.',
    asked:
      'Open the kits on the list one by one: take out what is too much, have a colleague check and seal anew. {consent, select, true {Such a kit leaves only once the prescriber has agreed.} other {}}',
    link: 'See the kits to open',
  },
});
