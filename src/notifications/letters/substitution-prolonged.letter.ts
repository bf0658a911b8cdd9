import { defineLetter } from '../letter.js';

export const substitutionProlonged = defineLetter([], {
  nl: {
    subject: 'Tekort duurt langer: de vervanging is verlengd',
    title: 'Een vervanging duurt langer',
    happened: 'Zij geldt nu tot en met {until}: {says}.',
    asked: 'U hoeft niets te doen.',
    link: 'Bekijk de vervanging',
  },
  en: {
    subject: 'Shortage goes on: the substitution was prolonged',
    title: 'A substitution goes on for longer',
    happened: 'It now holds until {until}: {says}.',
    asked: 'Nothing is asked of you.',
    link: 'See the substitution',
  },
});
