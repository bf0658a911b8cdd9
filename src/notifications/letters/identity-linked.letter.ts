import { defineLetter } from '../letter.js';

export const identityLinked = defineLetter([], {
  nl: {
    subject: 'Er is een inlogdienst aan uw account gekoppeld',
    title: 'Er is een inlogdienst aan uw account gekoppeld',
    happened: 'Wie bij deze inlogdienst inlogt met het gekoppelde account, kan voortaan hier als u inloggen.',
    asked: 'Was u dat, of vroeg u uw beheerder erom? Dan hoeft u niets te doen. Zo niet? Bel dan meteen uw beheerder.',
    link: 'Naar uw account',
  },
  en: {
    subject: 'A sign-in service has been linked to your account',
    title: 'A sign-in service has been linked to your account',
    happened: 'Whoever signs in at this service with the linked account can sign in here as you from now on.',
    asked:
      'Was that you, or did you ask your administrator? Then you need not do anything. If not? Then phone your administrator at once.',
    link: 'To your account',
  },
});
