import { defineTexts } from '../web/texts.js';

export const byTelephoneTexts = defineTexts({
  nl: {
    title: 'Een arts belt met een aanvraag',
    lead: 'U voert zelf geen aanvraag in: daarvoor zijn gegevens van de patiënt nodig, en die ziet het netwerk niet. Vraag alleen de postcode. Zo komt de aanvraag er wel:',
    themselves:
      'De arts vraagt zelf aan: inloggen en "Kit aanvragen". Dat duurt een minuut, en wat getekend moet worden gaat meteen mee.',
    pharmacy:
      'Lukt dat niet, verbind de arts dan door met een apotheek hieronder. Die voert de aanvraag in onder "Aanvraag invoeren" en zet de kit klaar; de arts tekent voordat de kit weggaat.',
    post: 'Buiten kantoortijd kan een arts van de huisartsenpost de aanvraag ook invoeren.',
    then: 'Is de aanvraag ingevoerd en kan geen apotheek komen, dan staat die meteen op uw werklijst en plaatst u die.',
    look: 'Wie bel ik?',
    by: 'Nodig {by}.',
    way: 'Een arts belt met een aanvraag?',
  },
  en: {
    title: 'A physician phones with a request',
    lead: 'You enter no request yourself: that takes data of the patient, which the network does not see. Ask only for the postcode. The request comes in like this:',
    themselves:
      'The physician asks for it: signing in and "Request a kit". That takes a minute, and what has to be signed goes along at once.',
    pharmacy:
      'If that does not work, put the physician through to a pharmacy below. It enters the request under "Enter a request" and packs the kit; the physician signs before the kit leaves.',
    post: 'Outside office hours a physician of the out-of-hours post can enter the request too.',
    then: 'Once the request is entered and no pharmacy can come, it is on your worklist at once and you place it.',
    look: 'Whom do I phone?',
    by: 'Needed {by}.',
    way: 'A physician phones with a request?',
  },
});
