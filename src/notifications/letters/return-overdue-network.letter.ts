import { defineLetter } from '../letter.js';

export const returnOverdueNetwork = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: de kit is nog steeds niet terug',
    title: 'De kit van aanvraag {number} is nog steeds niet terug',
    happened: '{pharmacy} is een week geleden herinnerd en heeft de kit nog niet teruggemeld.',
    asked: 'Bel de apotheek en vraag wanneer de kit wordt opgehaald.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit is still not back',
    title: 'The kit of request {number} is still not back',
    happened: '{pharmacy} was reminded a week ago and has not reported the kit back.',
    asked: 'Phone the pharmacy and ask when the kit is collected.',
    link: 'See the request',
  },
});
