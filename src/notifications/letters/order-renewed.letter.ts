import { defineLetter } from '../letter.js';

export const orderRenewed = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: er is een nieuw uitvoeringsverzoek',
    title: 'Het uitvoeringsverzoek van aanvraag {number} is ondertekend',
    happened: 'Bij de aanvraag staat wat nu geldt. Wat er eerder is ondertekend of afgedrukt, geldt niet meer.',
    asked:
      'Lees wat er staat. Ligt er een ouder papier in de doos of in de map van de patiënt, vervang het dan. Past een kit die klaarstaat er niet meer bij, dan kan die niet weg: pak een andere.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: there is a new execution order',
    title: 'The execution order of request {number} has been signed',
    happened: 'The request says what holds now. What was signed or printed before no longer holds.',
    asked:
      'Read what it says. Does an older paper lie in the box or in the file of the patient, then replace it. A kit that is packed and no longer fits cannot leave: pack another.',
    link: 'See the request',
  },
});
