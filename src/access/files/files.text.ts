import { defineTexts } from '../../web/texts.js';

export const fileTexts = defineTexts({
  nl: {
    nameWrong: 'Geef het bestand een naam van letters, cijfers, spaties en punten.',
    'type-not-allowed': 'Dit bestand is geen pdf, png of jpeg. Bewaar het eerst als een van deze soorten.',
  },
  en: {
    nameWrong: 'Give the file a name of letters, digits, spaces and dots.',
    'type-not-allowed': 'This file is no pdf, png or jpeg. Save it as one of these first.',
  },
});
