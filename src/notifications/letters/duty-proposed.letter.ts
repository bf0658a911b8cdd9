import { defineLetter } from '../letter.js';

export const dutyProposed = defineLetter(['dutyFrom', 'dutyUntil'], {
  nl: {
    subject: '{name} wil een dienst doen op {dutyDay}',
    title: 'Een voorstel voor het dienstrooster',
    happened: '{name} stelt voor om deze dienst te doen.',
    asked: 'Zet de dienst in het rooster of wijs haar af.',
    link: 'Bekijk het voorstel',
  },
  en: {
    subject: '{name} would keep a duty on {dutyDay}',
    title: 'A proposal for the duty roster',
    happened: '{name} proposes to keep this duty.',
    asked: 'Put the duty in the roster or refuse it.',
    link: 'See the proposal',
  },
});
