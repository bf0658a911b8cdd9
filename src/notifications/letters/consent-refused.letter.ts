import { defineLetter } from '../letter.js';

export const consentRefused = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: niet akkoord met de vervanging',
    title: 'De voorschrijver ging niet akkoord met de vervanging bij aanvraag {number}',
    happened: 'Niet akkoord is: {says}. Deze kit mag niet mee. Bij de aanvraag staat wie het zei, wanneer en hoe.',
    asked: 'Zet een andere kit klaar. Is die er niet? Bel dan de voorschrijver, of geef de aanvraag terug.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: no consent to the substitution',
    title: 'The prescriber did not agree with the substitution for request {number}',
    happened: 'Not agreed to: {says}. This kit may not leave. The request says who said so, when and how.',
    asked: 'Pack another kit. Is there none? Then phone the prescriber, or give the request back.',
    link: 'See the request',
  },
});
