import { defineTexts } from '../../web/texts.js';

export const correctionTexts = defineTexts({
  nl: {
    title: 'Laatste stap ongedaan maken',
    latest: 'De laatste stap was: {move}, op {moment}.',
    what: 'De aanvraag komt terug waar hij daarvoor was. In het verloop blijft staan wat er is gebeurd en waarom.',
    hours: 'Dit kan binnen {hours} uur, door de organisatie die de stap zette.',
    why: 'Waarom maakt u deze stap ongedaan?',
    whyHint: 'Schrijf niets over de patiënt.',
    reasonLength: 'Geef de reden in 3 tot 500 tekens.',
    send: 'Stap ongedaan maken',
    toCase: 'Terug naar de aanvraag',
    corrected: 'Aanvraag {number}: de laatste stap is ongedaan gemaakt.',
  },
  en: {
    title: 'Undo the latest step',
    latest: 'The latest step was: {move}, on {moment}.',
    what: 'The request goes back to where it was before. The history keeps what happened and why.',
    hours: 'This can be done within {hours} hours, by the organisation that made the step.',
    why: 'Why do you undo this step?',
    whyHint: 'Write nothing about the patient.',
    reasonLength: 'Give the reason in 3 to 500 characters.',
    send: 'Undo the step',
    toCase: 'Back to the request',
    corrected: 'Request {number}: the latest step has been undone.',
  },
});
