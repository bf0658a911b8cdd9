import { defineLetter } from '../letter.js';

export const identityUnlinked = defineLetter([], {
  nl: {
    subject: 'Een inlogdienst is van uw account losgekoppeld',
    title: 'Een inlogdienst is van uw account losgekoppeld',
    happened: 'U kunt hier niet meer inloggen met deze inlogdienst. Met uw e-mailadres en wachtwoord kan het nog wel.',
    asked: 'Was u dat, of vroeg u uw beheerder erom? Dan hoeft u niets te doen. Zo niet? Bel dan meteen uw beheerder.',
    link: 'Naar uw account',
  },
  en: {
    subject: 'A sign-in service has been unlinked from your account',
    title: 'A sign-in service has been unlinked from your account',
    happened: 'You can no longer sign in here with this service. With your e-mail address and password you still can.',
    asked:
      'Was that you, or did you ask your administrator? Then you need not do anything. If not? Then phone your administrator at once.',
    link: 'To your account',
  },
});
