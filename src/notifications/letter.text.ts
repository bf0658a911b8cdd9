import { defineTexts } from '../web/texts.js';

/** What stands in every letter, whatever it is about. */
export const letterTexts = defineTexts({
  nl: {
    number: 'Aanvraag',
    answerBy: 'Antwoorden vóór',
    deliverBy: 'Bezorgen vóór',
    usableUntil: 'De link werkt tot',
    pharmacy: 'Apotheek',
    call: 'Bellen',
    noNumber: 'Er is geen nummer bekend. Bel de dienstapotheek of de huisartsenpost die u kent.',
    lots: 'Charges',
    takesEffectOn: 'Geldt vanaf',
    changes: 'Verandert',
    gapFrom: 'Niemand heeft dienst vanaf',
    gapUntil: 'Tot',
    worksAt: '{role} bij {organisation}',
    foot: 'U krijgt dit bericht omdat u meewerkt aan {network}. In deze berichten staat nooit iets over een patiënt. Dat ziet u pas als u bent ingelogd.',
    noReply: 'Antwoorden op deze mail worden niet gelezen.',
  },
  en: {
    number: 'Request',
    answerBy: 'Answer before',
    deliverBy: 'Deliver before',
    usableUntil: 'The link works until',
    pharmacy: 'Pharmacy',
    call: 'Phone',
    noNumber: 'No number is known. Phone the duty pharmacy or the out-of-hours post that you know.',
    lots: 'Lots',
    takesEffectOn: 'Takes effect on',
    changes: 'Changes',
    gapFrom: 'Nobody is on duty from',
    gapUntil: 'Until',
    worksAt: '{role} at {organisation}',
    foot: 'You receive this message because you take part in {network}. These messages never say anything about a patient. You only see that once you have signed in.',
    noReply: 'Replies to this mail are not read.',
  },
});
