import { defineTexts } from '../web/texts.js';

/** Of an agreement that goes on. */
export const agreementTexts = defineTexts({
  nl: {
    prolong: 'Overeenkomst verlengen',
    holds: 'De overeenkomst geldt tot {until}. Is er een nieuwe getekend? Leg hem hier vast.',
    ended: 'De overeenkomst is afgelopen op {until}. Is er een nieuwe getekend? Leg hem hier vast.',
  },
  en: {
    prolong: 'Prolong the agreement',
    holds: 'The agreement holds until {until}. Was a new one signed? Record it here.',
    ended: 'The agreement ended on {until}. Was a new one signed? Record it here.',
  },
});
