import { defineLetter } from '../letter.js';

export const consentGiven = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: akkoord met de vervanging',
    title: 'Akkoord met de vervanging in de kit van aanvraag {number}',
    happened: 'Akkoord is: {says}. Bij de aanvraag staat wie akkoord gaf, wanneer en hoe.',
    asked:
      '{consent, select, true {Over iets anders in deze kit is nog geen antwoord: de kit gaat nog niet mee.} other {De kit mag mee zodra ook de rest in orde is.}} Klopt het akkoord niet? Bel dan meteen de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: consent to the substitution',
    title: 'Consent to the substitution in the kit of request {number}',
    happened: 'Agreed to: {says}. The request says who agreed, when and how.',
    asked:
      '{consent, select, true {About something else in this kit there is no answer yet: the kit does not leave yet.} other {The kit may leave once the rest is in order too.}} Is the consent not right? Then phone the pharmacy at once.',
    link: 'See the request',
  },
});
