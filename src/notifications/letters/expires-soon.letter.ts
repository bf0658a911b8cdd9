import { defineLetter } from '../letter.js';

export const expiresSoon = defineLetter(['number', 'lastDay', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: de kit thuis verloopt deze week',
    title: 'De kit van aanvraag {number} verloopt deze week',
    happened: 'Iets in de kit is nog houdbaar tot en met {lastDay}. De apotheek is gevraagd de kit te vervangen.',
    asked: 'Is de kit nog nodig? Bel dan de apotheek. Is hij niet meer nodig, meld dan het einde.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit at home expires this week',
    title: 'The kit of request {number} expires this week',
    happened: 'Something in the kit keeps until {lastDay}. The pharmacy was asked to replace the kit.',
    asked: 'Is the kit still needed? Phone the pharmacy. Is it no longer needed, report the end.',
    link: 'See the request',
  },
});
