import { defineSettings } from '../platform/settings.js';

export const IMPORT_SETTINGS = defineSettings({
  'import.keptDays': {
    standard: 30,
    unit: 'days',
    nl: {
      name: 'Wat uit een lijst is gelezen, blijft staan gedurende',
      why: 'Zo lang kan een lijst worden teruggenomen. Wat er langer staat, klopt niet meer met wat er sindsdien is gewijzigd.',
    },
    en: {
      name: 'What was read from a list is kept for',
      why: 'So long a list can be taken back. What stands longer no longer fits what was changed since.',
    },
  },
});
