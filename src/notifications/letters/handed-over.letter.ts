import { defineLetter } from '../letter.js';

export const handedOver = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: {pharmacy} heeft de kit overgenomen',
    title: '{pharmacy} heeft aanvraag {number} overgenomen',
    happened: 'Vanaf nu zorgt {pharmacy} voor de kit.',
    asked: 'U hoeft niets te doen. Bel voortaan met deze apotheek over de kit.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {pharmacy} has taken over the kit',
    title: '{pharmacy} has taken over request {number}',
    happened: 'From now on {pharmacy} sees to the kit.',
    asked: 'You need not do anything. Phone this pharmacy about the kit from now on.',
    link: 'See the request',
  },
});
