import { defineLetter } from '../letter.js';

export const consentAsked = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: uw akkoord is nodig',
    title: 'Voor de kit van aanvraag {number} is uw akkoord nodig',
    happened:
      'Door een tekort is de kit anders gevuld dan de standaard zegt. Zonder antwoord van de voorschrijver geeft {pharmacy} hem niet mee.',
    asked:
      'Bekijk wat er anders is en leg vast of de voorschrijver akkoord is. Zonder akkoord zet de apotheek een andere kit klaar.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: your consent is needed',
    title: 'The kit of request {number} needs your consent',
    happened:
      'Because of a shortage the kit is filled otherwise than the standard says. Without the prescriber’s answer {pharmacy} does not let it leave.',
    asked:
      'See what is otherwise and record whether the prescriber agrees. Without consent the pharmacy packs another kit.',
    link: 'See the request',
  },
});
