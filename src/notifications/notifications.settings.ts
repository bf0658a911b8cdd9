import { defineSettings } from '../platform/settings.js';

export const NOTIFICATION_SETTINGS = defineSettings({
  'letters.againDays': {
    standard: 7,
    unit: 'days',
    nl: {
      name: 'Wat is afgelopen of blijft liggen nog eens melden, na',
      why: 'Wie een bericht een week laat liggen, heeft het niet gezien: dan is een tweede nodig.',
    },
    en: {
      name: 'Tell once more of what ran out or was left, after',
      why: 'Whoever leaves a message for a week has not seen it: then a second one is needed.',
    },
  },
  'letters.orderExpiringDays': {
    standard: 3,
    unit: 'days',
    nl: {
      name: 'Herinnering aan een uitvoeringsverzoek dat verloopt, vooraf',
      why: 'Een voorschrijver ondertekent op een werkdag: er moet een weekend in passen.',
    },
    en: {
      name: 'Reminder of an execution order that expires, beforehand',
      why: 'A prescriber signs on a working day, so a weekend must fit in.',
    },
  },
});
