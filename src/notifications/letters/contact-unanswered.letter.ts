import { defineLetter } from '../letter.js';

export const contactUnanswered = defineLetter(['pharmacy'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}{pharmacy} wacht op een volgende stap',
    title: '{pharmacy} wacht op een volgende stap',
    happened: '{pharmacy} doet nog niet mee, en er is al weken niets meer vastgelegd.',
    asked: 'Bel de apotheek en leg vast wat de volgende stap is.',
    link: 'Leg de volgende stap vast',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}{pharmacy} waits for a next step',
    title: '{pharmacy} waits for a next step',
    happened: '{pharmacy} does not take part yet, and nothing was recorded for weeks.',
    asked: 'Phone the pharmacy and record the next step.',
    link: 'Record the next step',
  },
});
