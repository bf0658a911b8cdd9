import { defineLetter } from '../letter.js';

export const recallToConfirm = defineLetter(['lots'], {
  nl: {
    subject: 'Bevestig de terugroepactie van {product}',
    title: 'Een terugroepactie wacht op bevestiging: {product}',
    happened:
      'Iemand van het netwerk heeft een terugroepactie van {product} klaargezet. Kits met deze charges gaan zolang niet weg; wie er een thuis heeft staan, weet nog van niets.',
    asked:
      'Vergelijk de charges met de brief en bevestig de actie, of trek haar in. Doe dit meteen: tot dan hoort niemand ervan, ook niet over kits in huis. Hebt u haar zelf klaargezet, bel dan wie kan bevestigen; is niemand bereikbaar, dan kunt u het alleen, met een reden.',
    link: 'Bekijk en bevestig de terugroepactie',
  },
  en: {
    subject: 'Confirm the recall of {product}',
    title: 'A recall waits to be confirmed: {product}',
    happened:
      'Somebody of the network prepared a recall of {product}. Kits with these lots do not leave meanwhile; who has one in a home knows nothing yet.',
    asked:
      'Compare the lots with the letter and confirm the recall, or withdraw it. Do so at once: until then nobody is told, of kits in homes neither. If you prepared it yourself, phone somebody who can confirm; if nobody is within reach, you can do it alone, with a reason.',
    link: 'See and confirm the recall',
  },
});
