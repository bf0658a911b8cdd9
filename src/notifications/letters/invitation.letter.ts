import { defineLetter } from '../letter.js';

export const invitation = defineLetter(['usableUntil'], {
  nl: {
    subject: 'Uitnodiging: kies uw wachtwoord',
    title: 'U bent uitgenodigd',
    happened:
      '{known, select, true {{inviter} nodigt u uit} other {U bent uitgenodigd}} om mee te werken{placed, select, true { als {works}} other {}}. Via de link hieronder kiest u een wachtwoord.',
    asked: 'De link is alleen voor u en werkt één keer. Verwachtte u dit niet? Dan hoeft u niets te doen.',
    link: 'Kies uw wachtwoord',
  },
  en: {
    subject: 'Invitation: choose your password',
    title: 'You have been invited',
    happened:
      '{known, select, true {{inviter} invites you} other {You are invited}} to take part{placed, select, true { as {works}} other {}}. With the link below you choose a password.',
    asked: 'The link is for you alone and works once. Did you not expect this? Then you need not do anything.',
    link: 'Choose your password',
  },
});
