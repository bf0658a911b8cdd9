import { defineSettings } from '../platform/settings.js';

/** When it is told that a pharmacy is about to drop out; the view reads the same keys and defaults. */
export const PHARMACY_REMINDER_SETTINGS = defineSettings({
  'pharmacy.readinessWarnDays': {
    standard: 7,
    unit: 'days',
    nl: {
      name: 'Melden dat een gereedmelding afloopt, vooraf',
      why: 'In een week is er een rustig moment om de kast na te lopen.',
    },
    en: {
      name: 'Tell that a confirmation of readiness runs out, beforehand',
      why: 'Within a week there is a quiet moment to go through the cupboard.',
    },
  },
  'pharmacy.readinessLastDays': {
    standard: 2,
    unit: 'days',
    nl: {
      name: 'Nog eens melden dat een gereedmelding afloopt, in de laatste',
      why: 'De laatste twee dagen is het vandaag of niet meer.',
    },
    en: {
      name: 'Tell once more that a confirmation of readiness runs out, in the last',
      why: 'In the last two days it is now or not at all.',
    },
  },
  'pharmacy.agreementWarnDays': {
    standard: 60,
    unit: 'days',
    nl: {
      name: 'Melden dat een overeenkomst afloopt, vooraf',
      why: 'Twee handtekeningen en een gesprek kosten weken.',
    },
    en: { name: 'Tell that an agreement ends, beforehand', why: 'Two signatures and a talk take weeks.' },
  },
  'pharmacy.agreementLastDays': {
    standard: 14,
    unit: 'days',
    nl: {
      name: 'Nog eens melden dat een overeenkomst afloopt, in de laatste',
      why: 'In twee weken is een verlenging nog te tekenen.',
    },
    en: {
      name: 'Tell once more that an agreement ends, in the last',
      why: 'In two weeks a prolongation can still be signed.',
    },
  },
  'pharmacy.contactDays': {
    standard: 14,
    unit: 'days',
    nl: {
      name: 'Apotheek die nog niet meedoet: navragen na',
      why: 'Wie twee weken niets hoort, denkt dat het niet doorgaat.',
    },
    en: {
      name: 'Pharmacy that does not take part yet: ask after',
      why: 'Who hears nothing for two weeks thinks that it is off.',
    },
  },
});
