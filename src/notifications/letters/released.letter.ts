import { defineLetter } from '../letter.js';

export const released = defineLetter(['number', 'pharmacy', 'answerBy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: {former} kan toch niet leveren, {pharmacy} is gevraagd',
    title: '{former} kan toch niet leveren, {pharmacy} is gevraagd',
    happened:
      '{former} had de aanvraag geaccepteerd, maar {medical, select, true {heeft een medisch bezwaar en levert de kit niet} other {kan de kit toch niet leveren}}. Wij hebben {pharmacy} gevraagd.',
    asked:
      '{medical, select, true {Bel {former} over het bezwaar. De apotheek die nu gevraagd is, krijgt dezelfde aanvraag.} other {U hoeft niets te doen. Wilt u overleggen? Bel dan de apotheek die nu gevraagd is.}}',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {former} cannot supply after all, {pharmacy} has been asked',
    title: '{former} cannot supply after all, {pharmacy} has been asked',
    happened:
      '{former} had accepted the request, but {medical, select, true {has a medical objection and does not supply the kit} other {cannot supply the kit after all}}. We have asked {pharmacy}.',
    asked:
      '{medical, select, true {Phone {former} about the objection. The pharmacy that is asked now gets the same request.} other {You need not do anything. Do you want to talk it over? Phone the pharmacy that is asked now.}}',
    link: 'See the request',
  },
});
