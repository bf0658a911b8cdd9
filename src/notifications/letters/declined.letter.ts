import { defineLetter } from '../letter.js';

export const declined = defineLetter(['number', 'pharmacy', 'answerBy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: {former} kan niet leveren, {pharmacy} is gevraagd',
    title: '{former} kan niet leveren, {pharmacy} is gevraagd',
    happened:
      '{medical, select, true {{former} heeft een medisch bezwaar en levert deze kit niet.} other {{former} kan deze kit niet leveren.}} Wij hebben {pharmacy} gevraagd.',
    asked:
      '{medical, select, true {Bel {former} over het bezwaar. De apotheek die nu gevraagd is, krijgt dezelfde aanvraag.} other {U hoeft niets te doen. Wilt u overleggen? Bel dan de apotheek die nu gevraagd is.}}',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {former} cannot supply, {pharmacy} has been asked',
    title: '{former} cannot supply, {pharmacy} has been asked',
    happened:
      '{medical, select, true {{former} has a medical objection and does not supply this kit.} other {{former} cannot supply this kit.}} We have asked {pharmacy}.',
    asked:
      '{medical, select, true {Phone {former} about the objection. The pharmacy that is asked now gets the same request.} other {You need not do anything. Do you want to talk it over? Phone the pharmacy that is asked now.}}',
    link: 'See the request',
  },
});
