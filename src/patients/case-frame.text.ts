import { defineTexts } from '../web/texts.js';

export const caseFrameTexts = defineTexts({
  nl: { label: 'Wie en welke doos', case: 'Aanvraag {number}', born: 'geboren {day}', seal: 'Zegel' },
  en: { label: 'Who and which box', case: 'Request {number}', born: 'born {day}', seal: 'Seal' },
});
