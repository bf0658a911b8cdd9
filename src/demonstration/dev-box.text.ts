import { defineTexts } from '../web/texts.js';

export const devBoxTexts = defineTexts({
  nl: {
    title: 'Een doos van de demonstratie',
    intro:
      'Deze doos staat bij een verzonnen patiënt. Op het etiket staan code en zegelnummer; de geboortedatum hoort de verpleegkundige van de patiënt.',
    none: 'Er staat nu geen doos bij een patiënt die de nachtzorg nog niet heeft gezien.',
    code: 'Code op de doos',
    seal: 'Zegelnummer',
    birthDate: 'Geboortedatum van de patiënt',
    without: 'Melden zonder account',
    with: 'Noodinzage met een account: log in als nachtverpleegkundige',
  },
  en: {
    title: 'A box of the demonstration',
    intro:
      'This box stands at an invented patient. Its label shows code and seal number; the nurse hears the date of birth from the patient.',
    none: 'There is no box at a patient now that the night care has not seen yet.',
    code: 'Code on the box',
    seal: 'Seal number',
    birthDate: 'Date of birth of the patient',
    without: 'Report without an account',
    with: 'Emergency access with an account: sign in as the night nurse',
  },
});
