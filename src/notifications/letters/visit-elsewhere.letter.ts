import { defineLetter } from '../letter.js';

export const visitElsewhere = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: het adres is gewijzigd',
    title: 'Het adres van aanvraag {number} is gewijzigd',
    happened: 'De praktijk heeft het adres gewijzigd.',
    asked: 'Kijk waar u de patiënt nu bezoekt en pas zo nodig uw eigen planning aan.',
    link: 'Bekijk het nieuwe adres',
  },
  en: {
    subject: 'Request {number}: the address has changed',
    title: 'The address of request {number} has changed',
    happened: 'The practice has changed the address.',
    asked: 'See where you visit the patient now and change your own planning if needed.',
    link: 'See the new address',
  },
});
