import { defineLetter } from '../letter.js';

export const broughtIn = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: u bent gekozen als thuiszorg',
    title: 'U bent thuiszorg bij aanvraag {number}',
    happened: 'De praktijk of de apotheek heeft uw organisatie bij deze aanvraag gezet.',
    asked:
      'Kijk wie van uw team dit oppakt. Wordt de kit geopend? Meld dat dan bij de aanvraag of met de code op de doos.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: you were chosen as home care',
    title: 'You are home care for request {number}',
    happened: 'The practice or the pharmacy has added your organisation to this request.',
    asked:
      'See who of your team takes this on. Is the kit opened? Report it at the request or with the code on the box.',
    link: 'See the request',
  },
});
