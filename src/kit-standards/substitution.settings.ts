import { defineSettings } from '../platform/settings.js';

/** When whoever decides about a shortage is asked how it goes on. */
export const SUBSTITUTION_SETTINGS = defineSettings({
  'substitution.endsSoonDays': {
    standard: 7,
    unit: 'days',
    nl: {
      name: 'Bericht dat een vervanging afloopt',
      why: 'Een week is genoeg om met z’n tweeën te verlengen, of om weer het gewone middel te bestellen.',
    },
    en: {
      name: 'Notice that a substitution ends',
      why: 'A week is enough for two people to prolong it, or to order the ordinary medicine again.',
    },
  },
});
