import { defineLetter } from '../letter.js';

export const readinessEndsSoon = defineLetter(['lastDay'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Meld dat uw apotheek gereed is',
    title: 'Uw gereedmelding loopt af',
    happened: 'Uw gereedmelding geldt tot en met {lastDay}. Daarna krijgt uw apotheek geen aanvragen meer.',
    asked: 'Loop de regels langs en meld dat u gereed bent. Dat kan op uw telefoon, bij de kast.',
    link: 'Meld dat u gereed bent',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Confirm that your pharmacy is ready',
    title: 'Your confirmation of readiness runs out',
    happened: 'Your confirmation holds until {lastDay}. After that your pharmacy gets no more requests.',
    asked: 'Go through the lines and confirm that you are ready. You can do so on your phone, at the cupboard.',
    link: 'Confirm that you are ready',
  },
});
