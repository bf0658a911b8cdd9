import { defineLetter } from '../letter.js';

export const breakGlass = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: de huisartsenpost heeft noodinzage genomen',
    title: 'De huisartsenpost heeft noodinzage genomen in aanvraag {number}',
    happened:
      'De huisartsenpost kan deze aanvraag 24 uur zien. De reden staat in het inzageregister en wordt nagekeken.',
    asked: 'Past dit niet bij wat u weet? Meld het bij de netwerkcoördinator.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the out-of-hours post took emergency access',
    title: 'The out-of-hours post took emergency access to request {number}',
    happened:
      'The out-of-hours post can see this request for 24 hours. The reason is in the record of access and will be reviewed.',
    asked: 'Does this not fit what you know? Tell the network coordinator.',
    link: 'See the request',
  },
});
