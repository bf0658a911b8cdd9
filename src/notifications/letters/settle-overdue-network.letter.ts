import { defineLetter } from '../letter.js';

export const settleOverdueNetwork = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: de kit is nog steeds niet verantwoord',
    title: 'De kit van aanvraag {number} is nog steeds niet verantwoord',
    happened: '{pharmacy} is een week geleden herinnerd en heeft nog niet vastgelegd wat er met de inhoud gebeurde.',
    asked: 'Bel de apotheek en vraag wanneer de kit wordt nageteld en vernietigd.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit is still not accounted for',
    title: 'The kit of request {number} is still not accounted for',
    happened: '{pharmacy} was reminded a week ago and has not recorded yet what became of the contents.',
    asked: 'Phone the pharmacy and ask when the kit is counted and destroyed.',
    link: 'See the request',
  },
});
