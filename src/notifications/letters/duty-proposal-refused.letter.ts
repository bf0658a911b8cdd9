import { defineLetter } from '../letter.js';

export const dutyProposalRefused = defineLetter(['dutyFrom', 'dutyUntil'], {
  nl: {
    subject: 'Uw dienst op {dutyDay} komt niet in het rooster',
    title: 'Uw voorstel is afgewezen',
    happened: 'Het netwerk nam de dienst die u voorstelde niet over. Het rooster blijft zoals het was.',
    asked: 'Wilt u weten waarom? Bel het netwerk: het nummer staat bij het rooster.',
    link: 'Bekijk het rooster',
  },
  en: {
    subject: 'Your duty on {dutyDay} does not come in the roster',
    title: 'Your proposal is refused',
    happened: 'The network did not take the duty that you proposed. The roster stays as it was.',
    asked: 'To know why, phone the network: its number stands at the roster.',
    link: 'See the roster',
  },
});
