import { defineLetter } from '../letter.js';

export const packRejected = defineLetter([], {
  nl: {
    subject: 'Een verpakking die u toevoegde klopt niet',
    title: 'Niet meer gebruiken: {name}',
    happened: 'De verantwoordelijk apotheker van het netwerk keek de verpakking na: zij is niet wat in het vak hoort.',
    asked: 'Kijk of er kits mee zijn gevuld en leg die apart.',
    link: 'Bekijk de verpakking',
  },
  en: {
    subject: 'A pack that you added is not right',
    title: 'Use it no more: {name}',
    happened: 'The lead pharmacist of the network looked at the pack: it is not what belongs in the slot.',
    asked: 'Look whether kits were filled with it and set those apart.',
    link: 'See the pack',
  },
});
