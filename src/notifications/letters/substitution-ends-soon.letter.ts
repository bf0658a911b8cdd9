import { defineLetter } from '../letter.js';

export const substitutionEndsSoon = defineLetter([], {
  nl: {
    subject: 'Een vervanging loopt af op {until}',
    title: 'Een vervanging loopt af',
    happened: 'Op {until} eindigt vanzelf: {says}.',
    asked: 'Duurt het tekort langer? Verleng haar dan op tijd, met z’n tweeën.',
    link: 'Bekijk de vervanging',
  },
  en: {
    subject: 'A substitution ends on {until}',
    title: 'A substitution ends soon',
    happened: 'On {until} this ends by itself: {says}.',
    asked: 'Does the shortage go on? Then prolong it in time, the two of you.',
    link: 'See the substitution',
  },
});
