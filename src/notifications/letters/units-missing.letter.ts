import { defineLetter } from '../letter.js';

export const unitsMissing = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Uit een kit ontbreken middelen',
    title: 'Uit een kit ontbreken middelen',
    happened:
      'Bij het tellen van een kit is niet alles gevonden. Er kunnen opiaten bij zijn. Dit staat als incident geregistreerd.',
    asked: 'Kijk wat er al bekend is en overleg met de apotheek.',
    link: 'Bekijk het incident',
  },
  en: {
    subject: 'Items are missing from a kit',
    title: 'Items are missing from a kit',
    happened:
      'When a kit was counted not everything was found. Opiates may be among it. This has been recorded as an incident.',
    asked: 'See what is known already and talk to the pharmacy.',
    link: 'See the incident',
  },
});
