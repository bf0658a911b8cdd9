import { defineTexts } from '../../web/texts.js';

export const kitEmptyingTexts = defineTexts({
  nl: {
    title: 'Kit {serial} leegmaken',
    lead: 'Voor een kit die op de plank verliep, een teruggeroepen charge bevat of niet meer nodig is.',
    send: 'Vernietigen en leegmaken',
    emptied: 'Kit {serial} is leeg.',
    'balance-below-zero': 'Zoveel is er volgens de opiumadministratie niet.',
    'not-from-this-status': 'Alleen een verzegelde kit die op de plank staat wordt leeggemaakt.',
  },
  en: {
    title: 'Empty kit {serial}',
    lead: 'For a kit that expired on the shelf, holds a recalled lot or is no longer needed.',
    send: 'Destroy and empty',
    emptied: 'Kit {serial} is empty.',
    'balance-below-zero': 'According to the opium ledger there is not that much.',
    'not-from-this-status': 'Only a sealed kit that stands on the shelf is emptied.',
  },
});
