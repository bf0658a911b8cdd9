import { defineLetter } from '../letter.js';

export const orderDiffers = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: uw handtekening is opnieuw nodig',
    title: 'De kit van aanvraag {number} is anders dan u ondertekende',
    happened:
      'De hoeveelheid van een opiaat in de kit is anders dan in het uitvoeringsverzoek. Daarom geeft {pharmacy} hem nog niet mee.',
    asked: 'Bekijk oud naast nieuw en onderteken opnieuw. Wilt u dat niet? Bel dan de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: your signature is needed again',
    title: 'The kit of request {number} is not what you signed',
    happened:
      'The kit holds another quantity of an opium medicine than the execution order says. So {pharmacy} does not let it leave yet.',
    asked: 'Look at old beside new and sign again. Do you not want that? Then phone the pharmacy.',
    link: 'See the request',
  },
});
