import { defineLetter } from '../letter.js';

export const orderExpiring = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: het uitvoeringsverzoek verloopt',
    title: 'Het uitvoeringsverzoek van aanvraag {number} verloopt',
    happened:
      'Het uitvoeringsverzoek is geldig tot {validUntil}. Daarna mag de kit niet meer worden meegegeven of gebruikt.',
    asked: 'Is de kit nog nodig? Dan moet de voorschrijver het uitvoeringsverzoek opnieuw ondertekenen.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the execution order is about to expire',
    title: 'The execution order of request {number} is about to expire',
    happened:
      'The execution order is valid until {validUntil}. After that the kit may not leave the pharmacy or be used.',
    asked: 'Is the kit still needed? Then the prescriber must sign the execution order again.',
    link: 'See the request',
  },
});
