import { defineTexts } from './texts.js';

/** The words around rows that are ticked. */
export const severalTexts = defineTexts({
  nl: {
    chosen: 'Gekozen',
    pick: 'Kies {what}',
    pickAll: 'Kies alle regels die hier staan',
    picked: '{n} gekozen:',
    withChosen: 'Met de gekozen regels:',
    pickSome: 'Kies een of meer regels.',
    pickedTooMany: 'Kies niet meer dan {most} regels tegelijk.',
  },
  en: {
    chosen: 'Chosen',
    pick: 'Choose {what}',
    pickAll: 'Choose all rows that are shown',
    picked: '{n} chosen:',
    withChosen: 'With the chosen rows:',
    pickSome: 'Choose one or more rows.',
    pickedTooMany: 'Choose no more than {most} rows at once.',
  },
});
