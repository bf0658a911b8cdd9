import { defineLetter } from '../letter.js';

export const signatureAsked = defineLetter(['number', 'deliverBy', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: uw handtekening is nodig',
    title: 'Aanvraag {number} wacht op een handtekening',
    happened:
      'Een apotheek of huisartsenpost heeft een palliatieve kit aangevraagd, zoals uw praktijk per telefoon of op papier vroeg.',
    asked:
      'Log in, controleer de aanvraag en onderteken. Zonder handtekening gaat de kit niet weg. Klopt de aanvraag niet, trek hem dan in.',
    link: 'Controleer en onderteken',
  },
  en: {
    subject: 'Request {number}: your signature is needed',
    title: 'Request {number} waits for a signature',
    happened:
      'A pharmacy or out-of-hours post asked for a palliative kit, as your practice asked by telephone or on paper.',
    asked:
      'Sign in, check the request and sign. Without a signature the kit does not leave. If the request is not right, withdraw it.',
    link: 'Check and sign',
  },
});
