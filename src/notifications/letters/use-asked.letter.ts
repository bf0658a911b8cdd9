import { defineLetter } from '../letter.js';

export const useAsked = defineLetter(['number'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Aanvraag {number}: wat is er gebruikt?',
    title: 'Wat is er gebruikt uit de kit van aanvraag {number}?',
    happened: 'De kit is enkele dagen geleden geopend, en er is nog niet vastgelegd wat is gebruikt.',
    asked: 'Leg vast wat is gebruikt. Weet u dat niet? Vraag het dan aan wie de kit opende.',
    link: 'Leg het gebruik vast',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Request {number}: what was used?',
    title: 'What was used from the kit of request {number}?',
    happened: 'The kit was opened some days ago, and nobody recorded what was used.',
    asked: 'Record what was used. Do you not know? Ask whoever opened the kit.',
    link: 'Record what was used',
  },
});
