import { defineLetter } from '../letter.js';

export const passwordChanged = defineLetter([], {
  nl: {
    subject: 'Uw wachtwoord is gewijzigd',
    title: 'Uw wachtwoord is gewijzigd',
    happened: 'Voor uw account is een nieuw wachtwoord gekozen. Overal elders is uitgelogd.',
    asked: 'Was u dat? Dan hoeft u niets te doen. Was u het niet? Bel dan meteen uw beheerder.',
    link: 'Naar uw account',
  },
  en: {
    subject: 'Your password has been changed',
    title: 'Your password has been changed',
    happened: 'A new password was chosen for your account. Everywhere else is signed out.',
    asked: 'Was that you? Then you need not do anything. Was it not? Then phone your administrator at once.',
    link: 'To your account',
  },
});
