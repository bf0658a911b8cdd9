import { defineTexts } from '../../web/texts.js';

export const completionTexts = defineTexts({
  nl: {
    title: 'Adres aanvullen',
    lead: 'Ondertekend is: {place}. Vul straat en plaats aan; de Opiumwet vraagt die op een recept. De voorschrijver hoeft niet opnieuw te ondertekenen. Woont de patiënt ergens anders? Bel dan de praktijk.',
    save: 'Opslaan',
    completed: 'Het adres van aanvraag {number} is compleet.',
    'known-already': 'Straat en plaats zijn al bekend. Klopt het adres niet, dan wijzigt de praktijk het.',
  },
  en: {
    title: 'Complete the address',
    lead: 'What was signed is: {place}. Fill in street and town; the law on opium medicines asks both on a prescription. The prescriber need not sign again. Does the patient live elsewhere? Then phone the practice.',
    save: 'Save',
    completed: 'The address of request {number} is complete.',
    'known-already': 'Street and town are known already. If the address is not right the practice changes it.',
  },
});
