import { defineLetter } from '../letter.js';

export const breakGlass = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: noodinzage',
    title: '{name} heeft noodinzage genomen in aanvraag {number}',
    happened: '{name} kan deze aanvraag 24 uur zien. De reden staat in het inzageregister en wordt nagekeken.',
    asked: 'Past dit niet bij wat u weet? Beëindig de inzage op de pagina van de aanvraag.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: emergency access',
    title: '{name} took emergency access to request {number}',
    happened: '{name} can see this request for 24 hours. The reason is in the record of access and will be reviewed.',
    asked: 'Does this not fit what you know? End the access on the page of the request.',
    link: 'See the request',
  },
});
