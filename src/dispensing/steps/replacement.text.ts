import { defineTexts } from '../../web/texts.js';

export const replacementTexts = defineTexts({
  nl: {
    title: 'Kit vervangen',
    intro: 'De aanvraag blijft dezelfde. De nieuwe kit komt naast of in plaats van de eerste.',
    consentFirst: 'Een kit met een vervanging die akkoord vraagt, gaat pas mee als dat akkoord is vastgelegd.',
    toConsent: 'Akkoord vastleggen',
    first: 'De eerste kit is meegenomen',
    firstHint: 'Laat dit leeg als de eerste kit nog in huis staat. De apotheek haalt hem dan later op.',
    who: 'Wie heeft de eerste kit meegenomen?',
    send: 'Kit is vervangen',
    replaced: 'Aanvraag {number}: de kit is vervangen.',
  },
  en: {
    title: 'Replace the kit',
    intro: 'The request stays the same. The new kit comes beside or instead of the first.',
    consentFirst: 'A kit with a substitution that asks for consent leaves only once that consent is recorded.',
    toConsent: 'Record consent',
    first: 'The first kit was collected',
    firstHint: 'Leave this empty if the first kit is still in the home. The pharmacy collects it later.',
    who: 'Who collected the first kit?',
    send: 'The kit is replaced',
    replaced: 'Request {number}: the kit is replaced.',
  },
});
