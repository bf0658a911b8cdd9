import { defineLetter } from '../letter.js';

export const found = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: de vermiste kit is terecht',
    title: 'De vermiste kit van aanvraag {number} is terecht',
    happened: '{pharmacy} heeft de melding verbeterd: de kit is niet vermist.',
    asked: 'U hoeft niets te doen.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the missing kit has been found',
    title: 'The missing kit of request {number} has been found',
    happened: '{pharmacy} has corrected the report: the kit is not missing.',
    asked: 'You need not do anything.',
    link: 'See the request',
  },
});
