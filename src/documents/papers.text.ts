import { defineTexts } from '../web/texts.js';
import type { Language } from '../web/texts.js';
import type { PaperName } from './papers.js';

export const PAPER_NAME: Record<Language, Record<PaperName | 'box', string>> = {
  nl: {
    'execution-order': 'Uitvoeringsverzoek',
    prescriptions: 'Recepten voor opiaten',
    'packing-list': 'Inhoudslijst',
    label: 'Patiëntetiket met naam, adres en code',
    registration: 'Registratielijst',
    leaflet: 'Folder voor patiënt en naasten',
    box: 'Alles wat in de doos gaat',
  },
  en: {
    'execution-order': 'Execution order (Dutch)',
    prescriptions: 'Opium prescriptions (Dutch)',
    'packing-list': 'List of contents (Dutch)',
    label: 'Patient label with name, address and code (Dutch)',
    registration: 'Registration list (Dutch)',
    leaflet: 'Leaflet for patient and relatives',
    box: 'Everything that goes into the box',
  },
};

/** The pages about papers; what stands on a paper has its own words, for most papers are Dutch only. */
export const paperTexts = defineTexts({
  nl: {
    title: 'Papieren',
    inBox: 'Wat er in en op de doos gaat',
    forBox: 'Druk alle papieren voor in de doos in één keer af',
    besideIt: 'Hoort er ook bij, en gaat apart naar de printer:',
    boxHint: 'Uitvoeringsverzoek, inhoudslijst, registratielijst en folder, elk op een eigen blad.',
    boxHintOwnLeaflet: 'Uitvoeringsverzoek, inhoudslijst en registratielijst, elk op een eigen blad.',
    papersAreOlder:
      'Er is opnieuw ondertekend nadat hier papieren zijn afgedrukt. Haal de oude papieren uit de doos en druk ze hieronder opnieuw af.',
    eachBox: 'Elke doos heeft eigen papieren. Hieronder staan die van de doos die het laatst kwam.',
    forKit: 'Alles voor kit {serial}',
    formInBox:
      'De arts schreef op het formulier iets anders dan de afspraken, en op het uitvoeringsverzoek staan daarom geen doses. Druk het ondertekende formulier af en leg het in de doos.',
    theForm: 'Ondertekend formulier openen',
    filed: 'Druk deze documenten er ook bij af',
    filedVersion: '{name}, versie {version} (pdf)',
    wentAlong: 'In de doos ligt versie {version}.',
    leftOut: 'Ligt niet in de doos.',
    each: 'Per papier',
    kitLabel: 'Kitetiket van {serial} met inhoud en code',
    noCode:
      'Op kit {serial} zit geen code die werkt. Wie de doos ’s nachts opent, kan dat dan niet zonder account melden.',
    giveCode: 'Geef de kit een code',
    a6: 'A6',
    printer: 'Etiketprinter (102 x 152 mm)',
    a4: 'A4-vel',
    notPacked: 'Kan pas als er een kit is klaargezet.',
    signed: 'Wat is ondertekend',
    signedBy: 'Ondertekend door',
    signedAt: 'Ondertekend op',
    validUntil: 'Geldig tot en met',
    hash: 'Kenmerk (SHA-256)',
    signedText: 'De ondertekende tekst, letter voor letter',
    notSigned:
      'Er is nog niets ondertekend, of de gegevens van de patiënt zijn al gewist. Daarom kan er geen papier worden gemaakt.',
    onlyOnForm:
      'Voor {medicines} is hier geen recept: wat de arts voorschreef, staat alleen op het ondertekende formulier. Gebruik dat formulier, of vraag de arts om een recept.',
    withoutPrescription:
      'Voor {medicines} is geen recept te maken: het netwerk heeft hiervoor nog geen maximum per 24 uur vastgesteld, en dat moet op een opiumrecept staan. Schrijf dit recept in uw eigen systeem.',
    exemptFromPrescription:
      'Voor {medicines} is geen opiumrecept: het netwerk vraagt dat voor dit product niet. Het uitvoeringsverzoek geldt.',
    lacksAddress:
      'In wat is ondertekend ontbreken straat of plaats van de patiënt. De Opiumwet vraagt die op een recept: zonder is het niet geldig. De apotheker of de praktijk vult het adres aan; opnieuw ondertekenen hoeft niet.',
    toAddress: 'Adres aanvullen',
    'no-street':
      'Er is geen recept te maken: straat of plaats van de patiënt ontbreekt, en die vraagt de Opiumwet. De apotheker of de praktijk vult het adres aan; opnieuw ondertekenen hoeft niet.',
    moved:
      'Er is geen recept te maken: het adres van de patiënt is gewijzigd na het ondertekenen. De voorschrijver ondertekent eerst opnieuw.',
    'nothing-packed': 'Er is nog geen kit klaargezet: dit papier zegt wat erin zit.',
    'nothing-signed':
      'Er is niets ondertekend, of de gegevens van de patiënt zijn gewist. Daarom is dit papier er niet.',
    'no-maximum':
      'Er is geen recept te maken: het netwerk heeft nog geen maximum per 24 uur vastgesteld, en dat moet op een opiumrecept staan. Schrijf het recept in uw eigen systeem.',
    severalTitle: '{n, plural, one {Papieren van # aanvraag} other {Papieren van # aanvragen}}',
    chooseOnList: 'Kies op de werklijst de aanvragen waarvan u papieren wilt.',
    notYours:
      '{n, plural, one {# aanvraag is} other {# aanvragen zijn}} er niet, of niet meer van uw organisatie. Daarvan is hier geen papier.',
    inOneFile: 'Samen in één bestand',
    ofWhich: 'Om welke aanvragen het gaat',
    request: 'Aanvraag',
    patient: 'Patiënt',
    seal: 'Zegel',
    canBe: 'Wat kan',
    canAll: 'Alle papieren',
    notPackedYet: 'Er is nog geen kit klaargezet: nog geen inhoudslijst, etiket en registratielijst',
    ofAll: '({of, plural, one {# aanvraag} other {# aanvragen}})',
    without: '({of, plural, one {# aanvraag} other {# aanvragen}}; niet van {numbers})',
    labelsTitle: '{n, plural, one {Etiket van # kit} other {Etiketten van # kits}}',
    chooseKits: 'Kies in de lijst van kits de kits waarvan u een etiket wilt.',
    kitsNotYours:
      '{n, plural, one {# kit is} other {# kits zijn}} er niet, of niet van uw organisatie. Daarvan is hier geen etiket.',
    ofWhichKits: 'Om welke kits het gaat',
    notSealedYet: 'Nog niet verzegeld: nog geen etiket',
    missingSigns: 'Een teken in dit papier kan niet worden afgedrukt; daar staat [?]. Vul het met de hand in.',
  },
  en: {
    title: 'Papers',
    inBox: 'What goes into the box and on it',
    forBox: 'Print all papers for inside the box at once',
    besideIt: 'Goes with it too, and to the printer by itself:',
    boxHint: 'Execution order, list of contents, registration list and leaflet, each on a sheet of its own.',
    boxHintOwnLeaflet: 'Execution order, list of contents and registration list, each on a sheet of its own.',
    papersAreOlder:
      'It was signed again after papers were printed here. Take the old papers out of the box and print them again below.',
    eachBox: 'Each box has papers of its own. Below are those of the box that came last.',
    forKit: 'Everything for kit {serial}',
    formInBox:
      'On the form the physician wrote otherwise than agreed, so that the execution order holds no doses. Print the signed form and put it in the box.',
    theForm: 'Open the signed form',
    filed: 'Print these documents too',
    filedVersion: '{name}, version {version} (PDF)',
    wentAlong: 'Version {version} lies in the box.',
    leftOut: 'Does not lie in the box.',
    each: 'One by one',
    kitLabel: 'Kit label of {serial} with contents and code (Dutch)',
    noCode:
      'No code that works is on kit {serial}. Whoever opens the box at night cannot report that without an account then.',
    giveCode: 'Give the kit a code',
    a6: 'A6',
    printer: 'Label printer (102 x 152 mm)',
    a4: 'A4 sheet',
    notPacked: 'Possible once a kit is packed.',
    signed: 'What was signed',
    signedBy: 'Signed by',
    signedAt: 'Signed on',
    validUntil: 'Valid until',
    hash: 'Fingerprint (SHA-256)',
    signedText: 'The signed text, letter by letter',
    notSigned: 'Nothing was signed yet, or the data of the patient are erased already. So no paper can be made.',
    onlyOnForm:
      'There is no prescription for {medicines} here: what the physician prescribed stands on the signed form alone. Use that form, or ask the physician for a prescription.',
    withoutPrescription:
      'No prescription can be made for {medicines}: the network settled no maximum in 24 hours for it, which an opium prescription must state. Write this prescription in your own system.',
    exemptFromPrescription:
      'For {medicines} there is no opium prescription: the network asks none for this product. The execution order holds.',
    lacksAddress:
      'What was signed lacks the street or town of the patient. The law on opium medicines asks both on a prescription: without them it is not valid. The pharmacist or the practice completes the address; nobody need sign again.',
    toAddress: 'Complete the address',
    'no-street':
      'No prescription can be made: the street or town of the patient is missing, and the law on opium medicines asks both. The pharmacist or the practice completes the address; nobody need sign again.',
    moved:
      'No prescription can be made: the address of the patient changed after the signature. The prescriber signs again first.',
    'nothing-packed': 'No kit is packed yet: this paper says what is in it.',
    'nothing-signed': 'Nothing was signed, or the data of the patient are erased. So this paper is not there.',
    'no-maximum':
      'No prescription can be made: the network settled no maximum in 24 hours, which an opium prescription must state. Write the prescription in your own system.',
    severalTitle: '{n, plural, one {Papers of # request} other {Papers of # requests}}',
    chooseOnList: 'Choose on the worklist the requests whose papers you want.',
    notYours:
      '{n, plural, one {# request is} other {# requests are}} not here, or no longer of your organisation. No paper of it can be made.',
    inOneFile: 'Together in one file',
    ofWhich: 'The requests',
    request: 'Request',
    patient: 'Patient',
    seal: 'Seal',
    canBe: 'What can be made',
    canAll: 'All papers',
    notPackedYet: 'No kit is packed yet: no list of contents, label or registration list so far',
    ofAll: '({of, plural, one {# request} other {# requests}})',
    without: '({of, plural, one {# request} other {# requests}}; not of {numbers})',
    labelsTitle: '{n, plural, one {Label of # kit} other {Labels of # kits}}',
    chooseKits: 'Choose in the list of kits those whose labels you want.',
    kitsNotYours:
      '{n, plural, one {# kit is} other {# kits are}} not here, or not of your organisation. No label of it can be made.',
    ofWhichKits: 'The kits',
    notSealedYet: 'Not sealed yet: no label so far',
    missingSigns: 'A sign on this paper cannot be printed; it says [?] there. Fill it in by hand.',
  },
});
