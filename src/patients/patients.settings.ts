import { defineSettings } from '../platform/settings.js';

export const PATIENT_SETTINGS = defineSettings({
  'patient.retentionDays': {
    standard: 90,
    unit: 'days',
    nl: {
      name: 'De gegevens van een persoon worden gewist na',
      why: 'Drie maanden na het einde is de kit afgehandeld en verrekend; het medisch dossier is van voorschrijver en apotheker.',
    },
    en: {
      name: 'The data of a person are erased after',
      why: 'Three months after the end the kit is settled and paid for; the medical record is kept by prescriber and pharmacist.',
    },
  },
});
