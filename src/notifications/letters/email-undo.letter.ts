import { defineLetter } from '../letter.js';

export const emailUndo = defineLetter(['usableUntil'], {
  nl: {
    subject: 'Er is een ander e-mailadres gevraagd',
    title: 'Er is een ander e-mailadres voor u gevraagd',
    happened: 'Iemand die met uw account was ingelogd, wil voortaan een ander e-mailadres gebruiken.',
    asked:
      'Was u dat? Dan hoeft u niets te doen. Was u het niet? Open dan de link: wij houden dit adres, loggen overal uit en sturen u een link voor een nieuw wachtwoord.',
    link: 'Dit was ik niet',
  },
  en: {
    subject: 'Another e-mail address was asked for',
    title: 'Another e-mail address was asked for you',
    happened: 'Somebody who was signed in to your account wants to use another e-mail address from now on.',
    asked:
      'Was that you? Then you need not do anything. Was it not? Then open the link: we keep this address, sign out everywhere and send you a link for a new password.',
    link: 'This was not me',
  },
});
