import { defineLetter } from '../letter.js';

export const dutyTakenOver = defineLetter(['dutyFrom', 'dutyUntil'], {
  nl: {
    subject: '{name} doet uw dienst op {dutyDay}',
    title: 'Uw dienst is overgenomen',
    happened: '{name} doet deze dienst in uw plaats.',
    asked: 'Klopt dat niet? Bel het netwerk: het nummer staat bij het rooster.',
    link: 'Bekijk het rooster',
  },
  en: {
    subject: '{name} keeps your duty on {dutyDay}',
    title: 'Your duty is taken over',
    happened: '{name} keeps this duty in your place.',
    asked: 'Is that not right? Phone the network: its number stands at the roster.',
    link: 'See the roster',
  },
});
