import { defineLetter } from '../letter.js';

export const packRejected = defineLetter([], {
  nl: {
    subject: 'Een verpakking die u toevoegde klopt niet',
    title: 'Niet meer gebruiken: {name}',
    happened:
      'De verantwoordelijk apotheker van het netwerk keek de verpakking na: zij is niet wat in het vak hoort. Reden: {says}.',
    asked: 'De kits die ermee zijn gevuld staan op een lijst. Leg ze apart, open ze en vul ze met het goede middel.',
    link: 'Bekijk de kits met deze verpakking',
  },
  en: {
    subject: 'A pack that you added is not right',
    title: 'Use it no more: {name}',
    happened:
      'The lead pharmacist of the network looked at the pack: it is not what belongs in the slot. Reason: {says}.',
    asked:
      'The kits that were filled with it stand on a list. Set them apart, open them and fill them with the right medicine.',
    link: 'See the kits with this pack',
  },
});
