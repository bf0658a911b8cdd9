import { defineLetter } from '../letter.js';

export const held = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number} is ingetrokken',
    title: 'Aanvraag {number} is ingetrokken',
    happened: 'Voor deze aanvraag wordt geen kit meer geleverd.',
    asked: 'Stond er bij de apotheek al een kit klaar? Die gaat terug op de plank. Verder hoeft u niets te doen.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number} has been withdrawn',
    title: 'Request {number} has been withdrawn',
    happened: 'No kit is supplied for this request any more.',
    asked: 'Was a kit packed at the pharmacy already? It goes back on the shelf. You need not do anything else.',
    link: 'See the request',
  },
});
