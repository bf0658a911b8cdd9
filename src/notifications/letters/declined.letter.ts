import { defineLetter } from '../letter.js';

export const declined = defineLetter(['number', 'pharmacy', 'answerBy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: {former} kan niet leveren, {pharmacy} is gevraagd',
    title: '{former} kan niet leveren, {pharmacy} is gevraagd',
    happened: '{former} kan deze kit niet leveren. Wij hebben {pharmacy} gevraagd.',
    asked: 'U hoeft niets te doen. Wilt u overleggen? Bel dan de apotheek die nu gevraagd is.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {former} cannot supply, {pharmacy} has been asked',
    title: '{former} cannot supply, {pharmacy} has been asked',
    happened: '{former} cannot supply this kit. We have asked {pharmacy}.',
    asked: 'You need not do anything. Do you want to talk it over? Phone the pharmacy that is asked now.',
    link: 'See the request',
  },
});
