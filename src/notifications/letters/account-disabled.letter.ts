import { defineLetter } from '../letter.js';

export const accountDisabled = defineLetter([], {
  nl: {
    subject: 'Uw account is geblokkeerd',
    title: 'Uw account is geblokkeerd',
    happened: 'Een beheerder heeft uw account geblokkeerd. U kunt niet meer inloggen.',
    asked: 'Klopt dit volgens u niet? Bel dan uw beheerder.',
    link: 'Naar de inlogpagina',
  },
  en: {
    subject: 'Your account has been blocked',
    title: 'Your account has been blocked',
    happened: 'An administrator blocked your account. You can no longer sign in.',
    asked: 'Do you think this is wrong? Then phone your administrator.',
    link: 'To the sign-in page',
  },
});
