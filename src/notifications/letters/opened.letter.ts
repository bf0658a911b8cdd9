import { defineLetter } from '../letter.js';

export const opened = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: de kit is geopend',
    title: 'De kit van aanvraag {number} is geopend',
    happened: 'Het openen van de kit is gemeld.',
    asked: 'U hoeft nu niets te doen.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit has been opened',
    title: 'The kit of request {number} has been opened',
    happened: 'It was reported that the kit has been opened.',
    asked: 'You need not do anything now.',
    link: 'See the request',
  },
});
