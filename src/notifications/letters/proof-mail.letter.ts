import { defineLetter } from '../letter.js';

export const proofMail = defineLetter([], {
  nl: {
    subject: 'Proefmail',
    title: 'Proefmail',
    happened: 'U vroeg deze mail zelf aan bij Stand van het systeem. Dat u hem leest, betekent dat mail aankomt.',
    asked: 'U hoeft niets te doen.',
    link: 'Naar de stand van het systeem',
  },
  en: {
    subject: 'Proof mail',
    title: 'Proof mail',
    happened: 'You asked for this mail yourself at State of the system. That you read it means that mail arrives.',
    asked: 'You need not do anything.',
    link: 'To the state of the system',
  },
});
