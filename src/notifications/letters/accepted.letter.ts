import { defineLetter } from '../letter.js';

export const accepted = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: {pharmacy} levert de kit',
    title: '{pharmacy} levert de kit van aanvraag {number}',
    happened: '{pharmacy} heeft de aanvraag geaccepteerd.',
    asked: 'U hoeft niets te doen. U krijgt bericht als de kit is bezorgd.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {pharmacy} supplies the kit',
    title: '{pharmacy} supplies the kit of request {number}',
    happened: '{pharmacy} has accepted the request.',
    asked: 'You need not do anything. You will hear when the kit has been delivered.',
    link: 'See the request',
  },
});
