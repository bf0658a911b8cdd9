import { defineLetter } from '../letter.js';

export const handOverRefused = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: de overdracht gaat niet door',
    title: 'De overdracht van aanvraag {number} gaat niet door',
    happened: 'De andere apotheek neemt de aanvraag niet over. De kit blijft bij de apotheek die hem leverde.',
    asked: 'Vraag zo nodig een andere apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the hand-over was refused',
    title: 'The hand-over of request {number} was refused',
    happened: 'The other pharmacy does not take over the request. The kit stays with the pharmacy that supplied it.',
    asked: 'Ask another pharmacy if needed.',
    link: 'See the request',
  },
});
