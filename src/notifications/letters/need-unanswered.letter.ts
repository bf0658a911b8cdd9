import { defineLetter } from '../letter.js';

export const needUnanswered = defineLetter(['number', 'call'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Aanvraag {number}: de kit staat al lang thuis',
    title: 'De kit van aanvraag {number} staat al lang thuis',
    happened:
      'De kit staat al lang bij de patiënt. De praktijk is gevraagd of hij nog nodig is{again, select, true { en antwoordde nog niet} other {}}.',
    asked:
      '{again, select, true {Bel de praktijk. Is de kit niet meer nodig, meld dan het einde en haal hem op.} other {U hoeft nog niets te doen: u krijgt bericht van het antwoord.}}',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Request {number}: the kit has been at home for long',
    title: 'The kit of request {number} has been at home for long',
    happened:
      'The kit has been with the patient for a long time. The practice was asked whether it is still needed{again, select, true { and has not answered} other {}}.',
    asked:
      '{again, select, true {Phone the practice. When the kit is no longer needed, report the end and collect it.} other {You need not do anything yet: you will hear the answer.}}',
    link: 'See the request',
  },
});
