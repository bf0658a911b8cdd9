import { defineLetter } from '../letter.js';

export const needAsked = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Aanvraag {number}: is de kit nog nodig?',
    title: 'Is de kit van aanvraag {number} nog nodig?',
    happened: 'De kit staat al lang bij de patiënt.',
    asked: 'Antwoord met één klik dat de kit nog nodig is, of meld het einde: dan haalt de apotheek hem op.',
    link: 'Beantwoord de vraag',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Request {number}: is the kit still needed?',
    title: 'Is the kit of request {number} still needed?',
    happened: 'The kit has been with the patient for a long time.',
    asked: 'Answer with one click that the kit is still needed, or report the end: the pharmacy then collects it.',
    link: 'Answer the question',
  },
});
