import { defineLetter } from '../letter.js';

export const takenOver = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number} is niet meer bij uw apotheek',
    title: 'Aanvraag {number} is niet meer bij uw apotheek',
    happened: 'Het netwerk heeft deze aanvraag aan een andere apotheek gegeven.',
    asked: 'Lever geen kit meer voor deze aanvraag. Stond er al een kit klaar? Die staat weer op uw plank.',
    link: 'Naar uw werklijst',
  },
  en: {
    subject: 'Request {number} is no longer with your pharmacy',
    title: 'Request {number} is no longer with your pharmacy',
    happened: 'The network has given this request to another pharmacy.',
    asked: 'Supply no kit for this request. Was a kit packed already? It is back on your shelf.',
    link: 'To your worklist',
  },
});
