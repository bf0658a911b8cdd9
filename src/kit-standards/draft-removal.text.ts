import { defineTexts } from '../web/texts.js';

export const draftRemovalTexts = defineTexts({
  nl: {
    throwAwayDraft: 'Dit concept weggooien',
    throwAwaySure: 'Concept {name} weggooien?',
    throwAway: 'Weggooien',
    thrownAway: 'Concept {name} is weggegooid.',
    goesWithIt:
      'Wat erin staat gaat mee weg: {slots, plural, =0 {nog geen vak} one {# vak} other {# vakken}} en {directions, plural, =0 {nog geen doseerafspraak} one {# doseerafspraak} other {# doseerafspraken}}. Dit kan niet terug.',
    staysOnRecord: 'In het logboek blijft staan dat het concept er was, en dat u het hebt weggegooid.',
    'approved-by-one': 'Een van u heeft dit concept goedgekeurd. Wie dat deed, trekt de goedkeuring eerst in.',
  },
  en: {
    throwAwayDraft: 'Throw away this draft',
    throwAwaySure: 'Throw away draft {name}?',
    throwAway: 'Throw away',
    thrownAway: 'Draft {name} was thrown away.',
    goesWithIt:
      'What is in it goes as well: {slots, plural, =0 {no slot yet} one {# slot} other {# slots}} and {directions, plural, =0 {no direction yet} one {# direction} other {# directions}}. This cannot be undone.',
    staysOnRecord: 'The record keeps that the draft was there, and that you threw it away.',
    'approved-by-one': 'One of you approved this draft. Whoever did takes the approval back first.',
  },
});
