import { defineTexts } from '../web/texts.js';

export const uniformityTexts = defineTexts({
  nl: {
    title: 'Zo gelijk zijn de kits',
    now: '{share} van de gevulde vakken in bezorgde kits wordt overal gelijk gevuld.',
    unknown: 'Onvoldoende gegevens: {recorded} van de {pharmacies} deelnemende apotheken legden vast wat zij vullen.',
    nothingDelivered: 'Onvoldoende gegevens: in het afgelopen jaar is nog geen kit bezorgd.',
    counted:
      'Geteld: {alike} van {all} gevulde vakken in kits van het afgelopen jaar, tot en met {day}. {slotsAlike} van de {slots} vakken zijn gelijk bij de {recorded} apotheken (van {pharmacies}) die dit vastlegden.',
    before: 'In {month} was het {share}.',
    definition: 'Wat is dit cijfer?',
    whatIs:
      'Een vak telt als gelijk wanneer alle deelnemende apotheken die iets vastlegden het vullen, met hetzelfde middel (stof, sterkte, vorm en toedieningsweg) en hetzelfde aantal. Een ander merk van hetzelfde is gelijk.',
    weighted:
      'Elk vak telt zo vaak mee als het in het jaar ervoor in een bezorgde kit zat. Zo weegt een apotheek die veel kits bezorgt zwaarder.',
    completeness: 'Heeft minder dan het ingestelde deel van de apotheken iets vastgelegd, dan tonen we geen cijfer.',
    trend: 'Per maand',
    month: 'Maand',
    share: 'Gelijk gevuld',
    slotsAlike: 'Gelijke vakken',
    ofSlots: '{alike} van {slots}',
    recorded: 'Apotheken die het vastlegden',
    tooFew: 'Onvoldoende gegevens',
  },
  en: {
    title: 'How alike the kits are',
    now: '{share} of the filled slots in delivered kits is filled alike everywhere.',
    unknown: 'Too few data: {recorded} of the {pharmacies} pharmacies taking part recorded what they fill.',
    nothingDelivered: 'Too few data: no kit was delivered in the past year.',
    counted:
      'Counted: {alike} of {all} filled slots in kits of the past year, up to {day}. {slotsAlike} of the {slots} slots are alike in the {recorded} pharmacies (of {pharmacies}) that recorded this.',
    before: 'In {month} it was {share}.',
    definition: 'What is this figure?',
    whatIs:
      'A slot counts as alike when all pharmacies taking part that recorded anything fill it, with the same medicine (substance, strength, form and route) and the same quantity. Another brand of the same is alike.',
    weighted:
      'Each slot counts as often as it was in a kit delivered in the year before. So a pharmacy that delivers many kits weighs more.',
    completeness: 'When fewer than the chosen share of the pharmacies recorded anything, no figure is shown.',
    trend: 'By month',
    month: 'Month',
    share: 'Filled alike',
    slotsAlike: 'Slots alike',
    ofSlots: '{alike} of {slots}',
    recorded: 'Pharmacies that recorded it',
    tooFew: 'Too few data',
  },
});
