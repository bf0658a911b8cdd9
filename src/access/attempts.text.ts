import { defineTexts } from '../web/texts.js';

export const attemptTexts = defineTexts({
  nl: {
    tooSoon:
      'Er is hier kort geleden te vaak iets geprobeerd dat niet klopte. Wacht {seconds, plural, one {één seconde} other {# seconden}} en probeer het opnieuw. Wie al is ingelogd, merkt hier niets van.',
    busy: 'Het is nu erg druk met inloggen. Wacht {seconds, plural, one {één seconde} other {# seconden}} en probeer het opnieuw.',
  },
  en: {
    tooSoon:
      'Something that was not right was tried here too often just now. Wait {seconds, plural, one {one second} other {# seconds}} and try again. Whoever is signed in already is not disturbed.',
    busy: 'Very many people are signing in at the moment. Wait {seconds, plural, one {one second} other {# seconds}} and try again.',
  },
});
