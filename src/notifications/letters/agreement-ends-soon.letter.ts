import { defineLetter } from '../letter.js';

export const agreementEndsSoon = defineLetter(['lastDay', 'call'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Uw overeenkomst loopt af op {lastDay}',
    title: 'Uw overeenkomst met het netwerk loopt af',
    happened: 'Uw overeenkomst geldt tot en met {lastDay}. Daarna krijgt uw apotheek geen aanvragen meer.',
    asked: 'Wilt u blijven meedoen? Spreek met de coördinator van het netwerk een nieuwe overeenkomst af.',
    link: 'Bekijk uw gegevens',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Your agreement ends on {lastDay}',
    title: 'Your agreement with the network ends',
    happened: 'Your agreement holds until {lastDay}. After that your pharmacy gets no more requests.',
    asked: 'Do you want to go on? Agree on a new one with the coordinator of the network.',
    link: 'See your details',
  },
});
