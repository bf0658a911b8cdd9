import { defineLetter } from '../letter.js';

export const consentAsked = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: uw akkoord is nodig',
    title: 'Voor de kit van aanvraag {number} is uw akkoord nodig',
    happened:
      'Door een tekort zit er een vervangend middel in de kit. Zonder akkoord van de voorschrijver geeft {pharmacy} hem niet mee.',
    asked: 'Bekijk de vervanging en leg vast dat u akkoord bent. Bent u dat niet? Bel dan de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: your consent is needed',
    title: 'The kit of request {number} needs your consent',
    happened:
      'Because of a shortage the kit holds a substitute. Without the prescriber’s consent {pharmacy} does not let it leave.',
    asked: 'Look at the substitution and record that you agree. Do you not? Then phone the pharmacy.',
    link: 'See the request',
  },
});
