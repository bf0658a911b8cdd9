import { defineLetter } from '../letter.js';

export const consentGiven = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: akkoord met de vervanging',
    title: 'Akkoord met de vervanging in de kit van aanvraag {number}',
    happened: 'Bij de aanvraag staat nu wie akkoord gaf, wanneer en hoe.',
    asked: 'De kit mag mee. Klopt het akkoord niet? Bel dan meteen de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: consent to the substitution',
    title: 'Consent to the substitution in the kit of request {number}',
    happened: 'The request now says who agreed, when and how.',
    asked: 'The kit may leave. Is the consent not right? Then phone the pharmacy at once.',
    link: 'See the request',
  },
});
