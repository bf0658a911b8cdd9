import { defineLetter } from '../letter.js';

export const agreementEndsSoonNetwork = defineLetter(['pharmacy', 'lastDay'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}De overeenkomst met {pharmacy} loopt af',
    title: 'De overeenkomst met {pharmacy} loopt af',
    happened: 'De overeenkomst geldt tot en met {lastDay}. Daarna krijgt {pharmacy} geen aanvragen meer.',
    asked: 'Bel de apotheek en verleng de overeenkomst.',
    link: 'Verleng de overeenkomst',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}The agreement with {pharmacy} ends',
    title: 'The agreement with {pharmacy} ends',
    happened: 'The agreement holds until {lastDay}. After that {pharmacy} gets no more requests.',
    asked: 'Phone the pharmacy and prolong the agreement.',
    link: 'Prolong the agreement',
  },
});
