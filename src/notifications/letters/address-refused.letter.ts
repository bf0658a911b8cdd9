import { defineLetter } from '../letter.js';

export const addressRefused = defineLetter([], {
  nl: {
    subject: 'Mail aan {name} komt niet aan',
    title: 'Mail aan {name} komt niet aan',
    happened: 'De mailserver weigert het adres {address}.',
    asked: 'Vraag naar het juiste adres. Tot het is aangepast, gaat daar geen mail meer heen.',
    link: 'Naar uw werklijst',
  },
  en: {
    subject: 'Mail to {name} does not arrive',
    title: 'Mail to {name} does not arrive',
    happened: 'The mail server refuses the address {address}.',
    asked: 'Ask for the right address. Until it is changed, no mail goes there.',
    link: 'To your worklist',
  },
});
