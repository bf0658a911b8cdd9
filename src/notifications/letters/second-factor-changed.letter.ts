import { defineLetter } from '../letter.js';

export const secondFactorChanged = defineLetter([], {
  nl: {
    subject: 'Uw tweede stap bij het inloggen is gewijzigd',
    title: 'Uw tweede stap bij het inloggen is gewijzigd',
    happened:
      'Er is iets toegevoegd, verwijderd of opnieuw ingesteld waarmee u bij het inloggen laat zien dat u het bent.',
    asked: 'Was u dat, of vroeg u uw beheerder erom? Dan hoeft u niets te doen. Zo niet? Bel dan meteen uw beheerder.',
    link: 'Naar uw account',
  },
  en: {
    subject: 'Your second step of signing in has been changed',
    title: 'Your second step of signing in has been changed',
    happened: 'Something with which you show that it is you when you sign in was added, removed or set anew.',
    asked:
      'Was that you, or did you ask your administrator? Then you need not do anything. If not? Then phone your administrator at once.',
    link: 'To your account',
  },
});
