import { defineLetter } from '../letter.js';

export const recallAlone = defineLetter(['lots'], {
  nl: {
    subject: 'Kijk mee: {product} is teruggeroepen door één persoon',
    title: 'Kijk mee bij de terugroepactie van {product}',
    happened:
      '{product} is teruggeroepen door één persoon, omdat niemand anders bereikbaar was. Apotheken hebben bericht.',
    asked:
      'Vergelijk de charges met de brief. Kloppen ze, leg dat vast. Kloppen ze niet, beëindig dan de terugroepactie.',
    link: 'Bekijk de terugroepactie',
  },
  en: {
    subject: 'Please look: {product} was recalled by one person',
    title: 'Please look at the recall of {product}',
    happened: '{product} was recalled by one person, because nobody else was within reach. Pharmacies have been told.',
    asked: 'Compare the lots with the letter. If they are right, record that. If they are wrong, end the recall.',
    link: 'See the recall',
  },
});
