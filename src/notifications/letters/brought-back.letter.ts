import { defineLetter } from '../letter.js';

export const broughtBack = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: de kit kon niet worden bezorgd',
    title: 'De kit van aanvraag {number} kon niet worden bezorgd',
    happened: 'De kit is weer terug bij {pharmacy} en staat nog klaar.',
    asked: 'Bel de apotheek om af te spreken hoe het verder gaat.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit could not be delivered',
    title: 'The kit of request {number} could not be delivered',
    happened: 'The kit is back at {pharmacy} and is still packed.',
    asked: 'Phone the pharmacy to agree what happens next.',
    link: 'See the request',
  },
});
