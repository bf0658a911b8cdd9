import { defineLetter } from '../letter.js';

export const passwordReset = defineLetter(['usableUntil'], {
  nl: {
    subject: 'Een nieuw wachtwoord kiezen',
    title: 'Kies een nieuw wachtwoord',
    happened: 'Iemand heeft voor dit adres een nieuw wachtwoord gevraagd.',
    asked:
      'Was u dat? Open dan de link; hij werkt één keer. Was u het niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
    link: 'Kies een nieuw wachtwoord',
  },
  en: {
    subject: 'Choosing a new password',
    title: 'Choose a new password',
    happened: 'Somebody asked for a new password for this address.',
    asked:
      'Was that you? Then open the link; it works once. Was it not? Then you need not do anything: your password stays as it is.',
    link: 'Choose a new password',
  },
});
