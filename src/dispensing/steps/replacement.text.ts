import { defineTexts } from '../../web/texts.js';

export const replacementTexts = defineTexts({
  nl: {
    title: 'Kit vervangen',
    intro: 'De aanvraag blijft dezelfde. De nieuwe kit komt naast of in plaats van de eerste.',
    endReported:
      'Het einde is gemeld met de code op de doos en wacht op bevestiging. Bel eerst: is de nieuwe kit nog nodig?',
    signedBefore:
      'Sinds de vorige kit is niet opnieuw ondertekend, en op een opiumrecept staat: herhalingen geen. Vraag de voorschrijver om het uitvoeringsverzoek opnieuw te ondertekenen.',
    papers: 'Papieren voor de nieuwe kit, om in de doos te leggen',
    forBox: 'alles voor de doos',
    label: 'patiëntetiket',
    consentFirst: 'Een kit met een vervanging die akkoord vraagt, gaat pas mee als dat akkoord is vastgelegd.',
    toConsent: 'Akkoord vastleggen',
    first: 'De eerste kit is meegenomen',
    firstHint: 'Laat dit leeg als de eerste kit nog in huis staat. De apotheek haalt hem dan later op.',
    who: 'Wie heeft de eerste kit meegenomen?',
    send: 'Kit is vervangen',
    otherwise: 'Kits die anders zijn dan ondertekend',
    otherwiseWhy:
      'Van een opiaat zit er meer of minder in dan de voorschrijver ondertekende. Zo’n kit gaat pas mee als de voorschrijver ervoor heeft getekend.',
    askFor: 'Handtekening vragen voor kit {serial}',
    askedFor: 'Handtekening gevraagd voor kit {serial}',
    asked: 'Aanvraag {number}: de voorschrijver heeft bericht om voor deze kit te ondertekenen.',
    nothingToSign: 'Deze kit is wat er is ondertekend: er is geen nieuwe handtekening nodig',
    replaced: 'Aanvraag {number}: de kit is vervangen.',
  },
  en: {
    title: 'Replace the kit',
    intro: 'The request stays the same. The new kit comes beside or instead of the first.',
    endReported:
      'The end was reported with the code on the box and waits to be confirmed. Phone first: is the new kit still needed?',
    signedBefore:
      'Nobody signed again since the kit before, and an opium prescription says: no repeats. Ask the prescriber to sign the execution order again.',
    papers: 'Papers for the new kit, to lie in the box',
    forBox: 'everything for the box',
    label: 'patient label',
    consentFirst: 'A kit with a substitution that asks for consent leaves only once that consent is recorded.',
    toConsent: 'Record consent',
    first: 'The first kit was collected',
    firstHint: 'Leave this empty if the first kit is still in the home. The pharmacy collects it later.',
    who: 'Who collected the first kit?',
    send: 'The kit is replaced',
    otherwise: 'Kits that are not what was signed',
    otherwiseWhy:
      'Of an opium medicine they hold more or less than the prescriber signed. Such a kit leaves only once the prescriber has signed for it.',
    askFor: 'Ask for a signature for kit {serial}',
    askedFor: 'Asked for a signature for kit {serial}',
    asked: 'Request {number}: the prescriber has been told to sign for this kit.',
    nothingToSign: 'This kit is what was signed: no new signature is needed',
    replaced: 'Request {number}: the kit is replaced.',
  },
});
