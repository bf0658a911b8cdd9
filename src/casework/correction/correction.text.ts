import { defineTexts } from '../../web/texts.js';

export const correctionTexts = defineTexts({
  nl: {
    title: 'Laatste stap ongedaan maken',
    latest: 'U maakt deze stap ongedaan: {move}, op {moment}.',
    what: 'De aanvraag komt terug waar hij daarvoor was. In het verloop blijft staan wat er is gebeurd en waarom.',
    openedToo:
      'Wat over het gebruik is vastgelegd gaat dan ook weg. Wilt u alleen een aantal verbeteren? Leg dan het gebruik opnieuw vast: het nieuwe aantal komt ervoor in de plaats.',
    useAgain: 'Gebruik opnieuw vastleggen',
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
    latest: 'You undo this step: {move}, on {moment}.',
    what: 'The request goes back to where it was before. The history keeps what happened and why.',
    openedToo:
      'What was recorded of its use goes too. To correct a quantity only, record the use again: the new quantity takes its place.',
    useAgain: 'Record the use again',
    hours: 'This can be done within {hours} hours, by the organisation that made the step.',
    why: 'Why do you undo this step?',
    whyHint: 'Write nothing about the patient.',
    reasonLength: 'Give the reason in 3 to 500 characters.',
    send: 'Undo the step',
    toCase: 'Back to the request',
    corrected: 'Request {number}: the latest step has been undone.',
  },
});
