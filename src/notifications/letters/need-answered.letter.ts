import { defineLetter } from '../letter.js';

export const needAnswered = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: {needed, select, true {de kit is nog nodig} other {de kit is niet meer nodig}}',
    title:
      '{needed, select, true {De kit van aanvraag {number} is nog nodig} other {De kit van aanvraag {number} is niet meer nodig}}',
    happened: 'De praktijk heeft geantwoord of de kit nog nodig is.',
    asked:
      '{needed, select, true {U hoeft niets te doen: de kit blijft bij de patiënt.} other {Spreek met de praktijk af wie het einde meldt en wie de kit terugbrengt.}}',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: {needed, select, true {the kit is still needed} other {the kit is no longer needed}}',
    title:
      '{needed, select, true {The kit of request {number} is still needed} other {The kit of request {number} is no longer needed}}',
    happened: 'The practice has answered whether the kit is still needed.',
    asked:
      '{needed, select, true {You need not do anything: the kit stays with the patient.} other {Agree with the practice who reports the end and who brings the kit back.}}',
    link: 'See the request',
  },
});
