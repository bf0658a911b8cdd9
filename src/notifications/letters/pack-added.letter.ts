import { defineLetter } from '../letter.js';

export const packAdded = defineLetter([], {
  nl: {
    subject: 'Een apotheek voegde een verpakking toe',
    title: 'Een verpakking wacht op nakijken: {name}',
    happened: 'Een apotheker gebruikt deze verpakking in plaats van een die wij kenden. Voor die apotheek telt zij al.',
    asked: 'Kijk na of het dezelfde stof, sterkte, vorm en toediening is, en zeg of het klopt.',
    link: 'Bekijk de verpakking',
  },
  en: {
    subject: 'A pharmacy added a pack',
    title: 'A pack waits to be looked at: {name}',
    happened: 'A pharmacist uses this pack in place of one that we knew. For that pharmacy it counts already.',
    asked: 'Look whether it is the same substance, strength, form and route, and say whether it is right.',
    link: 'See the pack',
  },
});
