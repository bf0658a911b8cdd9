import { defineLetter } from '../letter.js';

export const dutyProposalAccepted = defineLetter(['dutyFrom', 'dutyUntil'], {
  nl: {
    subject: 'Uw dienst op {dutyDay} staat in het rooster',
    title: 'Uw dienst staat in het rooster',
    happened: 'Het netwerk zette de dienst die u voorstelde in het rooster.',
    asked: 'Zorg dat het nummer van de dienst wordt opgenomen.',
    link: 'Bekijk het rooster',
  },
  en: {
    subject: 'Your duty on {dutyDay} is in the roster',
    title: 'Your duty is in the roster',
    happened: 'The network put the duty that you proposed in the roster.',
    asked: 'See that the number of the duty is answered.',
    link: 'See the roster',
  },
});
