import { defineLetter } from '../letter.js';

export const substitutionKitsLeft = defineLetter([], {
  nl: {
    subject: 'Tekort voorbij: kijk uw kits na',
    title: 'Een vervanging is geëindigd',
    happened: 'Dit geldt niet meer: {says}.',
    asked:
      'Vul nieuwe kits weer volgens de standaard. Kits die er nog mee zijn gevuld staan op een lijst: open ze om ze aan te vullen, of geef ze als eerste mee.',
    link: 'Bekijk de kits die ermee zijn gevuld',
  },
  en: {
    subject: 'Shortage over: look at your kits',
    title: 'A substitution has ended',
    happened: 'This holds no more: {says}.',
    asked:
      'Fill new kits by the standard again. Kits that are still filled with it stand on a list: open them to fill them up, or supply them first.',
    link: 'See the kits that were filled with it',
  },
});
