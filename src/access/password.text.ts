import { defineTexts } from '../web/texts.js';

/** Why a chosen password is not taken: the keys are what `passwordFaults` answers. */
export const passwordTexts = defineTexts({
  nl: {
    'password-too-short': 'Kies een wachtwoord van minstens 12 tekens. Een paar losse woorden achter elkaar is goed.',
    'password-too-long': 'Kies een wachtwoord van hoogstens 1000 tekens.',
    'password-too-common':
      'Dit wachtwoord is makkelijk te raden. Kies een paar losse woorden die niets met u of het werk te maken hebben.',
    'password-tells-who': 'Uw e-mailadres of naam staat in dit wachtwoord. Kies iets anders.',
  },
  en: {
    'password-too-short': 'Choose a password of at least 12 characters. A few separate words in a row will do.',
    'password-too-long': 'Choose a password of at most 1000 characters.',
    'password-too-common':
      'This password is easy to guess. Choose a few separate words that have nothing to do with you or the work.',
    'password-tells-who': 'Your e-mail address or name is in this password. Choose something else.',
  },
});

export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-too-common' | 'password-tells-who';
