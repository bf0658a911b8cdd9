import { defineLetter } from '../letter.js';

export const addressChanged = defineLetter(['number', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: het adres is gewijzigd',
    title: 'Het adres van aanvraag {number} is gewijzigd',
    happened: 'De praktijk heeft het adres gewijzigd.',
    asked:
      'Kijk waar de kit nu naartoe gaat. Staat hij al klaar of is hij onderweg? Druk het etiket opnieuw af en bel de bezorger.',
    link: 'Bekijk het nieuwe adres',
  },
  en: {
    subject: 'Request {number}: the address has changed',
    title: 'The address of request {number} has changed',
    happened: 'The practice has changed the address.',
    asked: 'See where the kit goes now. Is it packed or on its way? Print the label again and phone the courier.',
    link: 'See the new address',
  },
});
