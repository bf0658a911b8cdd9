import { defineLetter } from '../letter.js';

export const substitutionEnded = defineLetter([], {
  nl: {
    subject: 'Tekort voorbij: de vervanging is geëindigd',
    title: 'Een vervanging is geëindigd',
    happened: 'Dit geldt niet meer: {says}.',
    asked: 'Nieuwe kits worden weer volgens de standaard samengesteld. U hoeft niets te doen.',
    link: 'Bekijk de vervanging',
  },
  en: {
    subject: 'Shortage over: the substitution has ended',
    title: 'A substitution has ended',
    happened: 'This holds no more: {says}.',
    asked: 'New kits are assembled by the standard again. Nothing is asked of you.',
    link: 'See the substitution',
  },
});
