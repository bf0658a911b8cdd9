import { defineLetter } from '../letter.js';

export const toCollect = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: de kit kan worden opgehaald',
    title: 'De kit van aanvraag {number} kan worden opgehaald',
    happened: 'Het gebruik van de kit is gestopt.',
    asked: 'Spreek met de praktijk of de thuiszorg af wie de kit terugbrengt.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit can be collected',
    title: 'The kit of request {number} can be collected',
    happened: 'The kit is no longer in use.',
    asked: 'Agree with the practice or home care who brings the kit back.',
    link: 'See the request',
  },
});
