import { defineLetter } from '../letter.js';

export const homeCareChanged = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: de thuiszorg is gewijzigd',
    title: 'De thuiszorg van aanvraag {number} is gewijzigd',
    happened: 'De thuiszorg bij deze aanvraag is gewijzigd.',
    asked: 'U hoeft niets te doen. Bij de aanvraag staat wie u kunt bellen.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: home care has changed',
    title: 'The home care of request {number} has changed',
    happened: 'The home care of this request has changed.',
    asked: 'You need not do anything. The request says whom you can phone.',
    link: 'See the request',
  },
});
