import { defineLetter } from '../letter.js';

export const delivered = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: de kit is bezorgd',
    title: 'De kit van aanvraag {number} is bezorgd',
    happened: '{pharmacy} heeft de kit bezorgd.',
    asked: 'U hoeft nu niets te doen. Wordt de kit geopend? Meld dat dan bij de aanvraag of met de code op de doos.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit has been delivered',
    title: 'The kit of request {number} has been delivered',
    happened: '{pharmacy} has delivered the kit.',
    asked: 'You need not do anything now. Is the kit opened? Report it at the request or with the code on the box.',
    link: 'See the request',
  },
});
