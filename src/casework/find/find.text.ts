import type { Language } from '../../web/texts.js';
import { defineTexts } from '../../web/texts.js';
import type { FoundBy, FoundKind } from './found.js';

export const findTexts = defineTexts({
  nl: {
    title: 'Zoeken',
    label: 'Wat zoekt u?',
    find: 'Zoeken',
    qWrong: 'Vul in wat u zoekt, hoogstens 300 tekens',
    nothing: 'Niets gevonden. Zoekt u een patiënt? Typ de naam met de geboortedatum, zoals De Vries 9-3-1941.',
    nothingYet: 'Niets gevonden.',
    noSuchCase:
      'Aanvraag {number} bestaat niet, of u hebt er geen deel aan. Ook als kit, zegel of charge is dit nummer niet gevonden.',
    nothingNoPatients: 'Niets gevonden. Patiënten ziet u in deze rol niet.',
    nothingInRole: 'Niets gevonden. Aanvragen, kits en patiënten ziet u in deze rol niet.',
    halfName:
      'Een patiënt zoekt u niet op alleen een naam: dan zou iedereen namen kunnen aflopen. Typ de geboortedatum erbij, zoals De Vries 9-3-1941, of zoek op postcode of BSN. Weet u alleen de naam? Op uw werklijst kunt u de regels die er staan op naam filteren.',
    halfBirthDate:
      'Een patiënt zoekt u niet op alleen een geboortedatum. Typ de naam erbij, zoals De Vries 9-3-1941, of de postcode, zoals 9-3-1941 2512 AB.',
    nothingOfPatient: 'Niets gevonden onder de aanvragen van uw organisatie.',
    emergency: 'Deze patiënt kan wel een kit hebben. Is er nu zorg nodig? Zoek dan met:',
    refine: 'Er zijn er meer. Zet er een woord of nummer bij om te verfijnen.',
    tooSoon:
      'U zocht kort geleden vaak een patiënt die er niet was. Wacht {seconds, plural, one {één seconde} other {# seconden}} en zoek opnieuw. Andere dingen kunt u wel zoeken.',
    how: 'Waarop u kunt zoeken',
    howCase: 'Nummer van een aanvraag: 1042',
    howKit: 'Nummer op een kit, zegel of charge: K-2611-0007, of de code op een doos. Scannen mag ook.',
    howName:
      'Naam of telefoonnummer van een apotheek of praktijk, naam van een artikel of medewerker; een deel van de naam is genoeg, in elke volgorde',
    howPatient: 'Patiënt van uw eigen organisatie: naam met geboortedatum (De Vries 9-3-1941), postcode of BSN',
    onRecord: 'Als u een patiënt zoekt, komt dat in het inzageregister.',
    case: 'Aanvraag {number}',
    kit: 'Kit {serial}',
    version: 'Versie {name} van de kit',
    lotIn: 'charge {lot} zit erin',
    lotWasIn: 'charge {lot} zat erin',
    lotRecalled: 'charge {lot} is teruggeroepen',
    seal: 'zegel {seal}',
    born: 'geboren {day}',
  },
  en: {
    title: 'Find',
    label: 'What are you looking for?',
    find: 'Find',
    qWrong: 'Fill in what you are looking for, at most 300 characters',
    nothing: 'Nothing found. Looking for a patient? Type the name with the birth date, as De Vries 9-3-1941.',
    nothingYet: 'Nothing found.',
    noSuchCase:
      'Request {number} does not exist, or you have no part in it. Nor was this number found as a kit, seal or lot.',
    nothingNoPatients: 'Nothing found. In this role you do not see patients.',
    nothingInRole: 'Nothing found. In this role you do not see requests, kits or patients.',
    halfName:
      'A patient is not looked for by a name alone: anybody could then run through names. Add the birth date, as De Vries 9-3-1941, or look by postcode or BSN. You only know the name? On your worklist you can filter the rows that stand there by name.',
    halfBirthDate:
      'A patient is not looked for by a birth date alone. Add the name, as De Vries 9-3-1941, or the postcode, as 9-3-1941 2512 AB.',
    nothingOfPatient: 'Nothing found among the requests of your organisation.',
    emergency: 'This patient may have a kit all the same. Is care needed now? Then look with:',
    refine: 'There are more. Add a word or number to refine.',
    tooSoon:
      'You looked for a patient who was not there several times just now. Wait {seconds, plural, one {one second} other {# seconds}} and look again. You can look for other things.',
    how: 'What you can look for',
    howCase: 'Number of a request: 1042',
    howKit: 'Number on a kit, seal or lot: K-2611-0007, or the code on a box. Scanning works too.',
    howName:
      'Name or telephone number of a pharmacy or practice, name of a product or colleague; a part of the name is enough, in any order',
    howPatient: 'Patient of your own organisation: name with birth date (De Vries 9-3-1941), postcode or BSN',
    onRecord: 'When you look for a patient, that is put on the record of access.',
    case: 'Request {number}',
    kit: 'Kit {serial}',
    version: 'Version {name} of the kit',
    lotIn: 'lot {lot} is in it',
    lotWasIn: 'lot {lot} was in it',
    lotRecalled: 'lot {lot} is recalled',
    seal: 'seal {seal}',
    born: 'born {day}',
  },
});

export const FOUND_KIND_NAMES: Record<Language, Record<FoundKind, string>> = {
  nl: {
    page: "Pagina's",
    patient: 'Patiënten',
    case: 'Aanvragen',
    kit: 'Kits',
    recall: 'Terugroepacties',
    product: 'Artikelen',
    standard: 'Versies van de kit',
    pharmacy: 'Apotheken',
    organisation: 'Andere organisaties',
    person: 'Medewerkers',
    setting: 'Instellingen',
  },
  en: {
    page: 'Pages',
    patient: 'Patients',
    case: 'Requests',
    kit: 'Kits',
    recall: 'Recalls',
    product: 'Products',
    standard: 'Versions of the kit',
    pharmacy: 'Pharmacies',
    organisation: 'Other organisations',
    person: 'People',
    setting: 'Settings',
  },
};

/** Why something is there; the word that matched comes behind it. */
export const FOUND_BY_WORDS: Record<Language, Record<FoundBy, string>> = {
  nl: {
    menu: 'in uw menu',
    subject: 'gaat over',
    number: 'nummer',
    serial: 'kitnummer',
    seal: 'zegel',
    'box-code': 'code op de doos',
    lot: 'charge',
    article: 'artikelcode',
    name: 'naam',
    agb: 'AGB-code',
    phone: 'telefoonnummer',
    email: 'e-mailadres',
    bsn: 'BSN',
    'name-and-birth-date': 'naam en geboortedatum',
    'birth-date-and-postcode': 'geboortedatum en postcode',
    postcode: 'postcode',
  },
  en: {
    menu: 'in your menu',
    subject: 'is about',
    number: 'number',
    serial: 'kit number',
    seal: 'seal',
    'box-code': 'code on the box',
    lot: 'lot',
    article: 'product code',
    name: 'name',
    agb: 'AGB code',
    phone: 'telephone number',
    email: 'e-mail address',
    bsn: 'BSN',
    'name-and-birth-date': 'name and birth date',
    'birth-date-and-postcode': 'birth date and postcode',
    postcode: 'postcode',
  },
};
