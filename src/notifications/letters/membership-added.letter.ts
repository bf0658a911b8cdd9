import { defineLetter } from '../letter.js';

export const membershipAdded = defineLetter([], {
  nl: {
    subject: 'U kunt voor een organisatie erbij werken',
    title: 'U kunt voor een organisatie erbij werken',
    happened: 'Een beheerder heeft u een rol gegeven bij een organisatie.',
    asked: 'U kiest na het inloggen voor welke organisatie u werkt.',
    link: 'Naar uw account',
  },
  en: {
    subject: 'You can work for one more organisation',
    title: 'You can work for one more organisation',
    happened: 'An administrator gave you a role at an organisation.',
    asked: 'After signing in you choose for which organisation you work.',
    link: 'To your account',
  },
});
