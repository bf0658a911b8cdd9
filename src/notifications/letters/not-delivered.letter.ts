import { defineLetter } from '../letter.js';

export const notDelivered = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Verbetering bij aanvraag {number}: de kit is nog niet bezorgd',
    title: 'De kit van aanvraag {number} is nog niet bezorgd',
    happened: 'Eerder kreeg u bericht dat de kit was bezorgd. De apotheek heeft dat verbeterd: de kit is nog onderweg.',
    asked: 'U krijgt bericht als de kit is bezorgd. Kunt u niet wachten? Bel dan de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Correction to request {number}: the kit has not been delivered yet',
    title: 'The kit of request {number} has not been delivered yet',
    happened:
      'You were told earlier that the kit had been delivered. The pharmacy has corrected this: the kit is still on its way.',
    asked: 'You will hear when the kit has been delivered. Can you not wait? Phone the pharmacy.',
    link: 'See the request',
  },
});
