import { defineLetter } from '../letter.js';

export const substitutionWithdrawn = defineLetter([], {
  nl: {
    subject: 'Vervanging bij een tekort gaat niet door',
    title: 'Een voorgestelde vervanging is ingetrokken',
    happened: 'Dit ging nog niet in en gaat ook niet door: {says}.',
    asked: 'U hoeft niets te doen.',
    link: 'Bekijk de vervanging',
  },
  en: {
    subject: 'A substitution in a shortage does not go on',
    title: 'A proposed substitution was withdrawn',
    happened: 'This had not begun and will not begin: {says}.',
    asked: 'You need not do anything.',
    link: 'See the substitution',
  },
});
