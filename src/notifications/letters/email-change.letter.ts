import { defineLetter } from '../letter.js';

export const emailChange = defineLetter(['usableUntil'], {
  nl: {
    subject: 'Bevestig uw nieuwe e-mailadres',
    title: 'Bevestig uw nieuwe e-mailadres',
    happened: 'Iemand wil voortaan met dit adres inloggen.',
    asked: 'Was u dat? Open dan de link en bevestig het. Was u het niet? Dan hoeft u niets te doen.',
    link: 'Bevestig dit adres',
  },
  en: {
    subject: 'Confirm your new e-mail address',
    title: 'Confirm your new e-mail address',
    happened: 'Somebody wants to sign in with this address from now on.',
    asked: 'Was that you? Then open the link and confirm it. Was it not? Then you need not do anything.',
    link: 'Confirm this address',
  },
});
