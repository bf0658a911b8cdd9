import { defineLetter } from '../letter.js';

export const offerOver = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number} gaat naar een andere apotheek',
    title: 'Aanvraag {number} gaat naar een andere apotheek',
    happened: 'Er kwam geen antwoord binnen de afgesproken tijd.',
    asked: 'U hoeft niets te doen.',
    link: 'Naar uw werklijst',
  },
  en: {
    subject: 'Request {number} goes to another pharmacy',
    title: 'Request {number} goes to another pharmacy',
    happened: 'No answer came within the agreed time.',
    asked: 'You need not do anything.',
    link: 'To your worklist',
  },
});
