import { defineLetter } from '../letter.js';

export const offered = defineLetter(['number', 'answerBy', 'deliverBy'], {
  nl: {
    subject: '{urgent, select, true {Spoed. } other {}}Aanvraag {number}: kunt u een kit leveren?',
    title: '{urgent, select, true {Spoed. } other {}}Kunt u een palliatieve kit leveren?',
    happened: 'Een voorschrijver vraagt een palliatieve kit aan. Uw apotheek is nu aan de beurt.',
    asked: 'Laat vóór de genoemde tijd weten of u kunt leveren. Daarna vragen wij een andere apotheek.',
    link: 'Bekijk en beantwoord de aanvraag',
  },
  en: {
    subject: '{urgent, select, true {Urgent. } other {}}Request {number}: can you supply a kit?',
    title: '{urgent, select, true {Urgent. } other {}}Can you supply a palliative kit?',
    happened: 'A prescriber asks for a palliative kit. It is your pharmacy’s turn.',
    asked: 'Say before the time below whether you can supply it. After that we ask another pharmacy.',
    link: 'See and answer the request',
  },
});
