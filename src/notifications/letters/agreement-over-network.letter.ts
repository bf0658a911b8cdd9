import { defineLetter } from '../letter.js';

export const agreementOverNetwork = defineLetter(['pharmacy', 'lastDay'], {
  nl: {
    subject: '{pharmacy} doet niet meer mee: overeenkomst afgelopen',
    title: 'De overeenkomst met {pharmacy} is afgelopen',
    happened: 'De overeenkomst gold tot en met {lastDay}. {pharmacy} krijgt geen nieuwe aanvragen.',
    asked: 'Bel de apotheek en verleng de overeenkomst, of laat haar stoppen.',
    link: 'Verleng de overeenkomst',
  },
  en: {
    subject: '{pharmacy} no longer takes part: the agreement has ended',
    title: 'The agreement with {pharmacy} has ended',
    happened: 'The agreement held until {lastDay}. {pharmacy} gets no new requests.',
    asked: 'Phone the pharmacy and prolong the agreement, or let it leave.',
    link: 'Prolong the agreement',
  },
});
