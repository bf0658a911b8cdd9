import { defineLetter } from '../letter.js';

export const readinessOver = defineLetter(['lastDay'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Uw apotheek krijgt geen aanvragen meer',
    title: 'Uw gereedmelding is afgelopen',
    happened:
      '{dated, select, true {Uw gereedmelding gold tot en met {lastDay}.} other {Uw apotheek is nog nooit gereed gemeld.}} Uw apotheek doet nu niet mee: aanvragen gaan naar andere apotheken.',
    asked: 'Loop de regels langs en meld dat u gereed bent: dan doet u meteen weer mee.',
    link: 'Meld dat u gereed bent',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Your pharmacy gets no more requests',
    title: 'Your confirmation of readiness has run out',
    happened:
      '{dated, select, true {Your confirmation held until {lastDay}.} other {Your pharmacy was never confirmed ready.}} Your pharmacy does not take part now: requests go to other pharmacies.',
    asked: 'Go through the lines and confirm that you are ready: then you take part again at once.',
    link: 'Confirm that you are ready',
  },
});
