import { defineTexts } from '../../web/texts.js';

export const missingTexts = defineTexts({
  nl: {
    title: 'Kit is vermist',
    which: 'Welke kit is vermist?',
    chooseKit: 'Kies welke kit vermist is.',
    kit: 'Kit {serial}, zegel {seal}',
    what: 'Wat is er bekend?',
    whatHint: 'Waar is gezocht en met wie is gebeld. Schrijf niets over de patiënt. Dit wordt een incident.',
    send: 'Als vermist melden',
    missed: 'Aanvraag {number}: de kit is als vermist gemeld.',
  },
  en: {
    title: 'A kit is missing',
    which: 'Which kit is missing?',
    chooseKit: 'Choose which kit is missing.',
    kit: 'Kit {serial}, seal {seal}',
    what: 'What is known?',
    whatHint: 'Where people looked and who was phoned. Write nothing about the patient. This becomes an incident.',
    send: 'Report as missing',
    missed: 'Request {number}: the kit is reported missing.',
  },
});
