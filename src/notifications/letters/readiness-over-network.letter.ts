import { defineLetter } from '../letter.js';

export const readinessOverNetwork = defineLetter(['pharmacy', 'lastDay'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}{pharmacy} doet niet meer mee: niet gereed gemeld',
    title: '{pharmacy} is niet gereed gemeld',
    happened:
      '{dated, select, true {De gereedmelding van {pharmacy} gold tot en met {lastDay}.} other {{pharmacy} is nog nooit gereed gemeld.}} De apotheek krijgt nu geen aanvragen.',
    asked: 'Bel de apotheek. Zijn voorraad en vervaldatums gecontroleerd, meld haar dan met één klik gereed.',
    link: 'Meld de apotheek gereed',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}{pharmacy} no longer takes part: readiness not confirmed',
    title: '{pharmacy} is not confirmed ready',
    happened:
      '{dated, select, true {The confirmation of {pharmacy} held until {lastDay}.} other {{pharmacy} was never confirmed ready.}} The pharmacy gets no requests now.',
    asked: 'Phone the pharmacy. When stock and expiry dates were checked, confirm it ready with one click.',
    link: 'Confirm the pharmacy ready',
  },
});
