import { defineLetter } from '../letter.js';

export const homeCareOver = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: u bent geen thuiszorg meer',
    title: 'U bent geen thuiszorg meer bij aanvraag {number}',
    happened: 'De praktijk of de apotheek heeft een andere thuiszorgorganisatie gekozen, of geen.',
    asked: 'U hoeft niets meer te doen. Klopt dit niet? Bel dan de praktijk.',
    link: 'Bekijk uw werk',
  },
  en: {
    subject: 'Request {number}: you are no longer home care',
    title: 'You are no longer home care for request {number}',
    happened: 'The practice or the pharmacy has chosen another home-care organisation, or none.',
    asked: 'You need not do anything. Is this wrong? Phone the practice.',
    link: 'See your work',
  },
});
