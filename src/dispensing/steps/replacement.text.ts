import { defineTexts } from '../../web/texts.js';

export const replacementTexts = defineTexts({
  nl: {
    title: 'Kit vervangen',
    intro: 'De aanvraag blijft dezelfde. De nieuwe kit komt naast of in plaats van de eerste.',
    endReported:
      'Het einde is gemeld met de code op de doos en wacht op bevestiging. Bel eerst: is de nieuwe kit nog nodig?',
    'order-not-valid':
      'Voor een vervangende kit is een nieuwe handtekening nodig: wat is ondertekend gold voor de kit die al weg is, of is verlopen. Vraag die handtekening hier met één klik; de voorschrijver krijgt bericht. Tot dan gaat er geen kit weg.',
    signFirst: 'Handtekening voor de nieuwe kit',
    onPaper: 'De voorschrijver ondertekende op papier. Vraag een nieuw ondertekend formulier en voeg dat toe.',
    toForm: 'Ondertekend formulier toevoegen',
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
    nothingToSign: 'Voor deze kit is al ondertekend: er is geen nieuwe handtekening nodig',
    replaced: 'Aanvraag {number}: de kit is vervangen.',
  },
  en: {
    title: 'Replace the kit',
    intro: 'The request stays the same. The new kit comes beside or instead of the first.',
    endReported:
      'The end was reported with the code on the box and waits to be confirmed. Phone first: is the new kit still needed?',
    'order-not-valid':
      'A replacement kit asks a new signature: what was signed covered the kit that left already, or has expired. Ask for it here with one click; the prescriber is told. Until then no kit leaves.',
    signFirst: 'Signature for the new kit',
    onPaper: 'The prescriber signed on paper. Ask for a new signed form and attach it.',
    toForm: 'Attach the signed form',
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
    nothingToSign: 'This kit was signed for already: no new signature is needed',
    replaced: 'Request {number}: the kit is replaced.',
  },
});
