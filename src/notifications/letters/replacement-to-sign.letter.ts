import { defineLetter } from '../letter.js';

export const replacementToSign = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: onderteken voor een vervangende kit',
    title: 'Voor aanvraag {number} is een vervangende kit nodig',
    happened:
      '{pharmacy} wil de kit bij de patiënt vervangen. Uw handtekening gold voor de eerste kit: een opiumrecept kent geen herhalingen.',
    asked:
      'Onderteken het uitvoeringsverzoek opnieuw; daarna mag de nieuwe kit weg. Wilt u dat niet? Bel dan de apotheek.',
    link: 'Bekijk en onderteken',
  },
  en: {
    subject: 'Request {number}: sign for a replacement kit',
    title: 'Request {number} needs a replacement kit',
    happened:
      '{pharmacy} wants to replace the kit in the home. Your signature covered the first kit: an opium prescription has no repeats.',
    asked: 'Sign the execution order again; then the new kit may leave. Do you not want that? Then phone the pharmacy.',
    link: 'Look and sign',
  },
});
