import { defineLetter } from '../letter.js';

export const handOverProposed = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: wilt u de kit overnemen van {pharmacy}?',
    title: 'Wilt u aanvraag {number} overnemen van {pharmacy}?',
    happened:
      'De kit is al bezorgd. Neemt u de aanvraag over, dan zorgt uw apotheek voor alles wat er met de kit nog moet gebeuren.',
    asked: 'Bel zo nodig eerst met {pharmacy}. Geef daarna antwoord.',
    link: 'Bekijk en beantwoord het voorstel',
  },
  en: {
    subject: 'Request {number}: will you take over the kit from {pharmacy}?',
    title: 'Will you take over request {number} from {pharmacy}?',
    happened:
      'The kit has been delivered already. If you take over the request, your pharmacy sees to all that still has to be done with the kit.',
    asked: 'Phone {pharmacy} first if needed. Then give your answer.',
    link: 'See and answer the proposal',
  },
});
