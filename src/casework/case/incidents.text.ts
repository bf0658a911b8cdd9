import { defineTexts, type Language } from '../../web/texts.js';
import type { Incident } from './incidents.query.js';

export const INCIDENT: Record<Language, Record<Incident['kind'], string>> = {
  nl: {
    'kit-missing': 'Kit vermist',
    'units-missing': 'Middelen ontbreken',
    'seal-broken': 'Zegel verbroken zonder melding',
    other: 'Anders',
  },
  en: {
    'kit-missing': 'Kit missing',
    'units-missing': 'Items missing',
    'seal-broken': 'Seal broken without a report',
    other: 'Something else',
  },
};

export const incidentTexts = defineTexts({
  nl: { title: 'Incidenten', kit: 'Kit {serial}' },
  en: { title: 'Incidents', kit: 'Kit {serial}' },
});
