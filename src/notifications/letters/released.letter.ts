import { defineLetter } from '../letter.js';

export const released = defineLetter(['number', 'pharmacy', 'answerBy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: {former} kan toch niet leveren, {pharmacy} is gevraagd',
    title: '{former} kan toch niet leveren, {pharmacy} is gevraagd',
    happened:
      '{former} had de aanvraag geaccepteerd, maar kan de kit toch niet leveren. Wij hebben {pharmacy} gevraagd.',
    asked: 'U hoeft niets te doen. Wilt u overleggen? Bel dan de apotheek die nu gevraagd is.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {former} cannot supply after all, {pharmacy} has been asked',
    title: '{former} cannot supply after all, {pharmacy} has been asked',
    happened: '{former} had accepted the request, but cannot supply the kit after all. We have asked {pharmacy}.',
    asked: 'You need not do anything. Do you want to talk it over? Phone the pharmacy that is asked now.',
    link: 'See the request',
  },
});
