import { defineTexts, type Language } from '../web/texts.js';
import type { Urgency } from './deliver-by.rules.js';

export const URGENCY: Record<Language, Record<Urgency, string>> = {
  nl: { urgent: 'Spoed: binnen 4 uur', today: 'Vandaag', tomorrow: 'Morgen (volgende werkdag)' },
  en: { urgent: 'Urgent: within 4 hours', today: 'Today', tomorrow: 'Tomorrow (next working day)' },
};

export const candidateTexts = defineTexts({
  nl: {
    title: 'Welke apotheek kan leveren?',
    postcode: 'Postcode van de patiënt',
    postcodeWrong: 'Vul een bestaande postcode in, zoals 2512 AB',
    outside: 'Deze postcode valt buiten het netwerk',
    urgency: 'Wanneer is de kit nodig?',
    look: 'Bekijk apotheken',
    order: 'In deze volgorde wordt gevraagd',
    pharmacy: 'Apotheek',
    why: 'Waarom',
    leftOut: 'Niet gevraagd',
    phone: 'bel',
    nobody: 'Er is nu geen apotheek die kan leveren.',
  },
  en: {
    title: 'Which pharmacy can supply?',
    postcode: 'Postcode of the patient',
    postcodeWrong: 'Enter a postcode that exists, such as 2512 AB',
    outside: 'This postcode lies outside the network',
    urgency: 'When is the kit needed?',
    look: 'See pharmacies',
    order: 'Asked in this order',
    pharmacy: 'Pharmacy',
    why: 'Why',
    leftOut: 'Not asked',
    phone: 'phone',
    nobody: 'There is no pharmacy that can supply now.',
  },
});
