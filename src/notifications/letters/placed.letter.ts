import { defineLetter } from '../letter.js';

export const placed = defineLetter(['number', 'pharmacy', 'answerBy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: {pharmacy} is gevraagd',
    title: '{pharmacy} is gevraagd voor aanvraag {number}',
    happened: 'Er is een apotheek gevonden. {pharmacy} is gevraagd.',
    asked: 'U hoeft niets te doen.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {pharmacy} has been asked',
    title: '{pharmacy} has been asked for request {number}',
    happened: 'A pharmacy has been found. {pharmacy} has been asked.',
    asked: 'You need not do anything.',
    link: 'See the request',
  },
});
