import { defineLetter } from '../letter.js';

export const replaced = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: er staat een nieuwe kit',
    title: 'Bij aanvraag {number} staat een nieuwe kit',
    happened: '{pharmacy} heeft de kit bij de patiënt vervangen door een nieuwe.',
    asked: 'Gebruik alleen nog de nieuwe kit en volg het uitvoeringsverzoek in die doos.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: there is a new kit',
    title: 'There is a new kit for request {number}',
    happened: '{pharmacy} has replaced the kit at the patient’s home with a new one.',
    asked: 'Use only the new kit and follow the order in that box.',
    link: 'See the request',
  },
});
