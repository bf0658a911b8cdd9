import { defineLetter } from '../letter.js';

export const expiresAtHome = defineLetter(['number', 'lastDay'], {
  nl: {
    subject: '{again, select, true {Deze week: v} other {V}}ervang de kit van aanvraag {number}',
    title: 'De kit van aanvraag {number} verloopt bij de patiënt',
    happened: 'Iets in de kit is nog houdbaar tot en met {lastDay}. Daarna mag het niet meer worden gebruikt.',
    asked:
      'Breng een nieuwe kit en neem deze terug. Is de kit niet meer nodig? Vraag dan de praktijk het einde te melden.',
    link: 'Vervang de kit',
  },
  en: {
    subject: '{again, select, true {This week: r} other {R}}eplace the kit of request {number}',
    title: 'The kit of request {number} expires at the patient’s home',
    happened: 'Something in the kit keeps until {lastDay}. After that it may not be used.',
    asked: 'Bring a new kit and take this one back. Is the kit no longer needed? Ask the practice to report the end.',
    link: 'Replace the kit',
  },
});
