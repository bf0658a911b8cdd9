import { defineLetter } from '../letter.js';

export const offerUnopened = defineLetter(['number', 'pharmacy', 'answerBy'], {
  nl: {
    subject: 'Spoed. Aanvraag {number}: {pharmacy} heeft nog niet gekeken',
    title: 'Spoed. {pharmacy} heeft aanvraag {number} nog niet geopend',
    happened: 'De apotheek kreeg het bericht twee keer en heeft de aanvraag nog niet geopend.',
    asked: 'Bel de apotheek. Kan zij niet, plaats de aanvraag dan na de genoemde tijd bij een andere.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Urgent. Request {number}: {pharmacy} has not looked yet',
    title: 'Urgent. {pharmacy} has not opened request {number} yet',
    happened: 'The pharmacy was told twice and has not opened the request yet.',
    asked: 'Phone the pharmacy. When it cannot, place the request with another one after the time below.',
    link: 'See the request',
  },
});
