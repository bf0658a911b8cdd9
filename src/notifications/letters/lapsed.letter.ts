import { defineLetter } from '../letter.js';

export const lapsed = defineLetter(['number', 'pharmacy', 'answerBy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: {former} antwoordde niet, {pharmacy} is gevraagd',
    title: '{former} antwoordde niet, {pharmacy} is gevraagd',
    happened: '{former} heeft niet op tijd geantwoord. Wij hebben {pharmacy} gevraagd.',
    asked: 'U hoeft niets te doen. Wilt u overleggen? Bel dan de apotheek die nu gevraagd is.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {former} did not answer, {pharmacy} has been asked',
    title: '{former} did not answer, {pharmacy} has been asked',
    happened: '{former} did not answer in time. We have asked {pharmacy}.',
    asked: 'You need not do anything. Do you want to talk it over? Phone the pharmacy that is asked now.',
    link: 'See the request',
  },
});
