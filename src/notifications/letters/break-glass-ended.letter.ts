import { defineLetter } from '../letter.js';

export const breakGlassEnded = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: uw noodinzage is beëindigd',
    title: '{name} heeft uw noodinzage in aanvraag {number} beëindigd',
    happened: 'Uw organisatie ziet deze aanvraag niet meer.',
    asked: 'Is de inzage nog nodig voor de patiënt? Bel {name}.',
    link: 'Naar uw werklijst',
  },
  en: {
    subject: 'Request {number}: your emergency access was ended',
    title: '{name} ended your emergency access to request {number}',
    happened: 'Your organisation sees this request no more.',
    asked: 'Is the access still needed for the patient? Phone {name}.',
    link: 'To your worklist',
  },
});
