import { defineTexts } from '../web/texts.js';

/** How a new password is asked for, and why a chosen one is not taken: those keys are what `passwordFaults` answers. */
export const passwordTexts = defineTexts({
  nl: {
    new: 'Nieuw wachtwoord',
    newHint: 'Ten minste 12 tekens. Een paar woorden achter elkaar is het makkelijkst te onthouden.',
    newMissing: 'Vul een nieuw wachtwoord in, hoogstens 1000 tekens.',
    'password-too-short': 'Kies een wachtwoord van minstens 12 tekens. Een paar losse woorden achter elkaar is goed.',
    'password-too-long': 'Kies een wachtwoord van hoogstens 1000 tekens.',
    'password-too-common':
      'Dit wachtwoord is makkelijk te raden. Kies een paar losse woorden die niets met u of het werk te maken hebben.',
    'password-tells-who': 'Uw e-mailadres of naam staat in dit wachtwoord. Kies iets anders.',
  },
  en: {
    new: 'New password',
    newHint: 'At least 12 characters. A few words in a row are easiest to remember.',
    newMissing: 'Enter a new password, at most 1000 characters.',
    'password-too-short': 'Choose a password of at least 12 characters. A few separate words in a row will do.',
    'password-too-long': 'Choose a password of at most 1000 characters.',
    'password-too-common':
      'This password is easy to guess. Choose a few separate words that have nothing to do with you or the work.',
    'password-tells-who': 'Your e-mail address or name is in this password. Choose something else.',
  },
});

export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-too-common' | 'password-tells-who';
