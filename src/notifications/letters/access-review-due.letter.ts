import { defineLetter } from '../letter.js';

export const accessReviewDue = defineLetter([], {
  nl: {
    subject: 'De maandcontrole van de inzage staat klaar',
    title: 'De maandcontrole van de inzage staat klaar',
    happened: 'De vorige maand is voorbij. Wat opvalt in wie wat bekeek, staat klaar om na te kijken.',
    asked: 'De controleur kijkt elke regel na en noteert dat.',
    link: 'Bekijk de maandcontrole',
  },
  en: {
    subject: 'The monthly review of access is ready',
    title: 'The monthly review of access is ready',
    happened: 'Last month is over. What stands out in who looked at what is ready to be reviewed.',
    asked: 'The auditor looks at every line and notes it.',
    link: 'See the monthly review',
  },
});
