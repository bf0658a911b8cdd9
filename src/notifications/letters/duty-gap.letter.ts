import { defineLetter } from '../letter.js';

export const dutyGap = defineLetter(['gapFrom', 'gapUntil'], {
  nl: {
    subject: 'Het dienstrooster heeft een gat op {gapDay}',
    title: 'Het dienstrooster heeft een gat',
    happened: 'Vanaf {gapDay} heeft een tijd lang geen apotheek dienst.',
    asked: 'Spreek met een apotheek af wie dan dienst heeft, en zet dat in het rooster.',
    link: 'Vul het rooster aan',
  },
  en: {
    subject: 'The duty roster has a gap on {gapDay}',
    title: 'The duty roster has a gap',
    happened: 'From {gapDay} there is a time in which no pharmacy is on duty.',
    asked: 'Agree with a pharmacy who is on duty then, and put that in the roster.',
    link: 'Complete the roster',
  },
});
