import { defineTexts, type Language } from '../../web/texts.js';

export const BROUGHT_BACK_BECAUSE = ['nobody-home', 'wrong-address', 'deceased', 'other'] as const;

/** The reasons that the page offers; another may be written in words of one's own. */
export const BROUGHT_BACK: Record<Language, Record<(typeof BROUGHT_BACK_BECAUSE)[number], string>> = {
  nl: {
    'nobody-home': 'Niemand thuis',
    'wrong-address': 'Verkeerd adres',
    deceased: 'De patiënt is overleden',
    other: 'Iets anders',
  },
  en: {
    'nobody-home': 'Nobody home',
    'wrong-address': 'Wrong address',
    deceased: 'The patient has died',
    other: 'Something else',
  },
};

export const dispatchTexts = defineTexts({
  nl: {
    title: 'Kit meegeven',
    question: 'Is kit {serial} met zegel {seal} meegegeven aan de bezorger?',
    packed: 'Klaargezet: kit {serial} met zegel {seal}.',
    expires: 'Houdbaar tot {expiry}',
    noCode:
      'Op kit {serial} staat geen werkende code. Wie bij de patiënt de doos opent zonder account, kan dat dan niet melden, en leest er niet wie te bellen is.',
    makeCode: 'Maak een code en druk het etiket af',
    overRation:
      '{name}: {counted, select, true {wat erin zit telt als {held}} other {er zitten er {held} in}}. Door een tekort mogen dat er {leaves} zijn. Kan de patiënt wachten, zet dan een andere kit klaar.',
    papersAreOlder:
      'Er is opnieuw ondertekend nadat papieren voor deze kit zijn afgedrukt. Haal de oude papieren uit de doos en leg nieuwe erin.',
    printAgain: 'Papieren opnieuw afdrukken',
    send: 'Ja, meegegeven',
    repack: 'Een andere kit klaarzetten',
    waitsForConsent:
      'De voorschrijver van {practice} heeft bericht gehad en kan bij de aanvraag akkoord geven. Bel als het niet kan wachten:',
    pharmacistRecords: 'De apotheker legt vast wat de voorschrijver per telefoon zegt.',
    dispatched: 'Aanvraag {number}: de kit is onderweg.',
    backTitle: 'Kit is mee teruggenomen',
    why: 'Waarom is de kit niet bezorgd?',
    chooseWhy: 'Kies waarom de kit niet is bezorgd.',
    backSend: 'Kit is terug in de apotheek',
    broughtBack: 'Aanvraag {number}: de kit staat weer klaar in de apotheek.',
    severalTitle: 'Kits meegeven',
    chooseOnList: 'Kies op de werklijst de aanvragen waarvan u de kit meegeeft.',
    areDispatched: '{n, plural, one {# kit is} other {# kits zijn}} onderweg',
    notDispatched: '{n, plural, one {# kit is} other {# kits zijn}} niet meegegeven',
    request: 'Aanvraag {number}',
    sealOf: 'zegel {seal}',
    noKitPacked: 'Er staat geen kit klaar om mee te geven.',
  },
  en: {
    title: 'Dispatch the kit',
    question: 'Has kit {serial} with seal {seal} been given to the courier?',
    packed: 'Packed: kit {serial} with seal {seal}.',
    expires: 'Expires {expiry}',
    noCode:
      'Kit {serial} has no working code. Whoever opens the box at the patient without an account cannot report that, and does not read there whom to phone.',
    makeCode: 'Make a code and print the label',
    overRation:
      '{name}: {counted, select, true {what it holds counts for {held}} other {it holds {held}}}. Because of a shortage that may be {leaves}. If the patient can wait, pack another kit.',
    papersAreOlder:
      'It was signed again after papers for this kit had been printed. Take the old papers out of the box and put new ones in.',
    printAgain: 'Print the papers again',
    send: 'Yes, it is on its way',
    repack: 'Pack another kit',
    waitsForConsent: 'The prescriber of {practice} was told and can agree with the request. Phone if it cannot wait:',
    pharmacistRecords: 'The pharmacist records what the prescriber says by telephone.',
    dispatched: 'Request {number}: the kit is on its way.',
    backTitle: 'Kit was brought back',
    why: 'Why was the kit not delivered?',
    chooseWhy: 'Choose why the kit was not delivered.',
    backSend: 'The kit is back in the pharmacy',
    broughtBack: 'Request {number}: the kit is ready in the pharmacy again.',
    severalTitle: 'Dispatch kits',
    chooseOnList: 'Choose on the worklist the requests whose kit you give to the courier.',
    areDispatched: '{n, plural, one {# kit is} other {# kits are}} on the way',
    notDispatched: '{n, plural, one {# kit was} other {# kits were}} not dispatched',
    request: 'Request {number}',
    sealOf: 'seal {seal}',
    noKitPacked: 'No kit is packed to be dispatched.',
  },
});
