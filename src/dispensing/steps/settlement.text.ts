import { defineTexts } from '../../web/texts.js';

export const ACCOUNTS = ['used', 'wasted', 'destroyed', 'reused', 'missing'] as const;

export const settlementTexts = defineTexts({
  nl: {
    title: 'Inhoud verantwoorden',
    intro:
      'Tel wat er in de kit zit en vul per onderdeel in wat ermee is gebeurd. Ingevuld staat alleen wat al bekend is: controleer het en pas aan wat anders is.',
    rule: 'Een medicijn gaat nooit terug op de plank, ook niet als de kit dicht bleef. Tel hele ampullen: een aangebroken ampul waaruit is gegeven, telt als gebruikt. Verspild is wat thuis is geopend en waarvan niets is gegeven. Wat u hier weggooit, is vernietigd; bij lijst I en II met een getuige.',
    kit: 'Kit {serial}',
    lost: 'Deze kit is als vermist gemeld: alles staat als vermist ingevuld.',
    item: 'Onderdeel',
    supplied: 'Meegegeven',
    used: 'Gebruikt',
    wasted: 'Verspild',
    destroyed: 'Vernietigd',
    reused: 'Hergebruikt',
    missing: 'Vermist',
    lot: 'charge {lot}',
    list: 'Opiumwet lijst {list}',
    account: '{account} van {name}, charge {lot}',
    witness: 'Getuige bij de vernietiging',
    witnessHint:
      'Middelen van lijst I en II vernietigt u samen met een collega. De collega bewijst hier wie het is; u blijft ingelogd.',
    witnessEmail: 'E-mailadres van de getuige',
    yourself: 'Bevestig dat u het bent',
    yourselfHint: 'Voor vernietigen vragen wij u dit opnieuw.',
    emailMissing: 'Vul het e-mailadres van de getuige in.',
    numberWrong: 'Vul een heel getal in, 0 of meer.',
    linesMissing: 'Vul voor elk onderdeel in wat ermee is gebeurd.',
    send: 'Vernietigen en afhandelen',
    settled:
      'Aanvraag {number} is afgehandeld. {missing, plural, =0 {Alles is verantwoord.} other {Wat ontbreekt, is een incident: de netwerkcoördinator krijgt bericht.}}',
    remark: 'Ontbreekt er iets? Schrijf wat u weet',
    remarkHint:
      'Waar u zocht en met wie u belde. Schrijf niets over de patiënt. Wat ontbreekt, wordt een incident: de netwerkcoördinator en de hoofdapotheker krijgen bericht.',
    remarkMissing: 'Er ontbreekt iets. Schrijf wat daarover bekend is: dit wordt een incident.',
    'witness-needed': 'Bij vernietigen van lijst I of II is een getuige nodig: een collega van dezelfde apotheek.',
    witnessWrong: 'De gegevens van de getuige kloppen niet. Laat uw collega van dezelfde apotheek ze opnieuw invullen.',
    'same-person': 'De getuige moet iemand anders zijn dan u. Vraag een collega.',
    'sign-in-again': 'Bevestig dat u het bent om te vernietigen.',
    'lines-not-accounted-for':
      'Niet alles is verantwoord. Per onderdeel moet de som gelijk zijn aan wat is meegegeven, en een medicijn kan niet worden hergebruikt.',
    'shelf-life-too-short':
      'Een hulpmiddel dat te kort houdbaar is, kan niet worden hergebruikt. Zet het bij vernietigd.',
    'does-not-add': '{slot} {name}, charge {lot}: nu is {counted} van {quantity} verantwoord.',
    'never-back': '{slot} {name}, charge {lot}: dit kan niet worden hergebruikt. Zet het bij vernietigd.',
    'not-supplied': 'Wat u hier telde, zat niet in een kit van deze aanvraag.',
    missingUnits: '{count} × {name} ({slot}, charge {lot})',
  },
  en: {
    title: 'Account for the contents',
    intro:
      'Count what is in the kit and fill in what happened to each item. Only what is known already has been filled in: check it and change what is different.',
    rule: 'A medicine never goes back on the shelf, not even when the kit stayed closed. Count whole ampoules: an opened ampoule of which some was given counts as used. Wasted is what was opened at home and of which nothing was given. What you throw away here is destroyed; of list I and II with a witness.',
    kit: 'Kit {serial}',
    lost: 'This kit was reported missing: everything is filled in as missing.',
    item: 'Item',
    supplied: 'Supplied',
    used: 'Used',
    wasted: 'Wasted',
    destroyed: 'Destroyed',
    reused: 'Reused',
    missing: 'Missing',
    lot: 'lot {lot}',
    list: 'Opium Act list {list}',
    account: '{account} of {name}, lot {lot}',
    witness: 'Witness of the destruction',
    witnessHint:
      'You destroy items of list I and II together with a colleague, who proves here who they are; you stay signed in.',
    witnessEmail: 'E-mail address of the witness',
    yourself: 'Confirm that it is you',
    yourselfHint: 'For destroying we ask you this again.',
    emailMissing: 'Fill in the e-mail address of the witness.',
    numberWrong: 'Fill in a whole number, 0 or more.',
    linesMissing: 'Fill in what happened to each item.',
    send: 'Destroy and settle',
    settled:
      'Request {number} is settled. {missing, plural, =0 {Everything is accounted for.} other {What is missing is an incident: the network coordinator is told.}}',
    remark: 'Is something missing? Write what you know',
    remarkHint:
      'Where you looked and whom you phoned. Write nothing about the patient. What is missing becomes an incident: the network coordinator and the lead pharmacist are told.',
    remarkMissing: 'Something is missing. Write what is known of it: this becomes an incident.',
    'witness-needed': 'Destroying list I or II needs a witness: a colleague of the same pharmacy.',
    witnessWrong:
      'The details of the witness are not right. Let your colleague of the same pharmacy fill them in again.',
    'same-person': 'The witness must be somebody else than you. Ask a colleague.',
    'sign-in-again': 'Confirm that it is you to destroy.',
    'lines-not-accounted-for':
      'Not everything is accounted for. For each item the sum must equal what was supplied, and a medicine cannot be reused.',
    'shelf-life-too-short': 'An aid whose shelf life is too short cannot be reused. Put it under destroyed.',
    'does-not-add': '{slot} {name}, lot {lot}: {counted} of {quantity} accounted for now.',
    'never-back': '{slot} {name}, lot {lot}: this cannot be reused. Put it under destroyed.',
    'not-supplied': 'What you counted here was in no kit of this request.',
    missingUnits: '{count} × {name} ({slot}, lot {lot})',
  },
});
