import { defineLetter } from '../letter.js';

export const missing = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: een kit is als vermist gemeld',
    title: 'De kit van aanvraag {number} is als vermist gemeld',
    happened:
      'Een kit van deze aanvraag is niet gevonden. Er kunnen opiaten in zitten. De vermissing staat als incident geregistreerd.',
    asked: 'Kijk wat er al bekend is en overleg met de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: a kit was reported missing',
    title: 'The kit of request {number} was reported missing',
    happened: 'A kit of this request cannot be found. It may hold opiates. The loss has been recorded as an incident.',
    asked: 'See what is known already and talk to the pharmacy.',
    link: 'See the request',
  },
});
