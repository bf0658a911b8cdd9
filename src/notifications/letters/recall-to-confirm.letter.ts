import { defineLetter } from '../letter.js';

export const recallToConfirm = defineLetter(['lots'], {
  nl: {
    subject: 'Bevestig de terugroepactie van {product}',
    title: 'Een terugroepactie wacht op u: {product}',
    happened: 'Iemand van het netwerk heeft een terugroepactie van {product} klaargezet. Nog geen apotheek weet ervan.',
    asked:
      'Vergelijk de charges met de brief en bevestig de actie, of trek haar in. Doe dit meteen: tot dan gaan deze kits nog weg.',
    link: 'Bekijk en bevestig de terugroepactie',
  },
  en: {
    subject: 'Confirm the recall of {product}',
    title: 'A recall waits for you: {product}',
    happened: 'Somebody of the network prepared a recall of {product}. No pharmacy knows of it yet.',
    asked:
      'Compare the lots with the letter and confirm the recall, or withdraw it. Do so at once: until then such kits still leave.',
    link: 'See and confirm the recall',
  },
});
