import { defineLetter } from '../letter.js';

export const notOpened = defineLetter(['number'], {
  nl: {
    subject: 'Verbetering bij aanvraag {number}: de kit is niet geopend',
    title: 'De kit van aanvraag {number} is niet geopend',
    happened: 'Eerder kreeg u bericht dat de kit was geopend. Dat is verbeterd: de kit is nog dicht.',
    asked: 'U hoeft niets te doen.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Correction to request {number}: the kit was not opened',
    title: 'The kit of request {number} was not opened',
    happened: 'You were told earlier that the kit had been opened. This has been corrected: the kit is still closed.',
    asked: 'You need not do anything.',
    link: 'See the request',
  },
});
