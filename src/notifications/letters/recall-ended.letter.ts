import { defineLetter } from '../letter.js';

export const recallEnded = defineLetter(['lots'], {
  nl: {
    subject: 'De terugroepactie van {product} is voorbij',
    title: 'De terugroepactie van {product} is voorbij',
    happened: '{product} wordt niet meer teruggeroepen.',
    asked: 'Kits die u apart had gelegd, kunt u weer gebruiken als ze verder in orde zijn.',
    link: 'Bekijk de terugroepactie',
  },
  en: {
    subject: 'The recall of {product} is over',
    title: 'The recall of {product} is over',
    happened: '{product} is no longer being recalled.',
    asked: 'Kits that you had set apart can be used again when they are otherwise in order.',
    link: 'See the recall',
  },
});
