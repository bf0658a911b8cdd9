import { defineSettings } from '../platform/settings.js';

export const NOTIFICATION_SETTINGS = defineSettings({
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
