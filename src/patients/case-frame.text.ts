import { defineTexts } from '../web/texts.js';

export const caseFrameTexts = defineTexts({
  nl: {
    label: 'Wie en welke doos',
    case: 'Aanvraag {number}',
    born: 'geboren {day}',
    seal: 'Zegel',
    allergies: 'Overgevoelig voor: {names}',
    expired: 'Uitvoeringsverzoek verlopen ({at}): laat opnieuw ondertekenen',
  },
  en: {
    label: 'Who and which box',
    case: 'Request {number}',
    born: 'born {day}',
    seal: 'Seal',
    allergies: 'Allergic to: {names}',
    expired: 'Execution order expired ({at}): have it signed again',
  },
});
