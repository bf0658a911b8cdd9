import { defineLetter } from '../letter.js';

export const settleOverdue = defineLetter(['number'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Aanvraag {number}: verantwoord de kit',
    title: 'De kit van aanvraag {number} is nog niet verantwoord',
    happened: 'De kit is al weken terug of vermist, en er is nog niet vastgelegd wat er met de inhoud gebeurde.',
    asked: 'Tel wat er over is, vernietig de middelen met een getuige, en leg vast wat ontbreekt.',
    link: 'Verantwoord de kit',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Request {number}: account for the kit',
    title: 'The kit of request {number} is not accounted for yet',
    happened: 'The kit has been back or missing for weeks, and what became of its contents is not on record yet.',
    asked: 'Count what is left, destroy the medicines with a witness, and record what is missing.',
    link: 'Account for the kit',
  },
});
