import { defineTexts } from '../web/texts.js';

export const ACCOUNTS = ['used', 'wasted', 'destroyed', 'reused', 'missing'] as const;

export const settlementTexts = defineTexts({
  nl: {
    title: 'Inhoud verantwoorden',
    intro:
      'Tel wat er in de kit zit en vul per onderdeel in wat ermee is gebeurd. Ingevuld staat wat gebruikelijk is: controleer het en pas aan wat anders is.',
    rule: 'Een medicijn gaat nooit terug op de plank, ook niet als de kit dicht bleef.',
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
    settled: 'Aanvraag {number} is afgehandeld. Alles is verantwoord.',
    'witness-needed':
      'Bij vernietigen van lijst I of II is een getuige nodig. Controleer wat uw collega van dezelfde apotheek heeft ingevuld.',
    'same-person': 'De getuige moet iemand anders zijn dan u. Vraag een collega.',
    'sign-in-again': 'Bevestig dat u het bent om te vernietigen.',
    'lines-not-accounted-for':
      'Niet alles is verantwoord. Per onderdeel moet de som gelijk zijn aan wat is meegegeven, en een medicijn kan niet worden hergebruikt.',
    'shelf-life-too-short':
      'Een hulpmiddel dat te kort houdbaar is, kan niet worden hergebruikt. Zet het bij vernietigd.',
    doesNotAdd: 'Nu is {counted} van {quantity} verantwoord.',
    missingUnits: '{count} × {name} ({slot}, charge {lot})',
  },
  en: {
    title: 'Account for the contents',
    intro:
      'Count what is in the kit and fill in what happened to each item. What is usual has been filled in: check it and change what is different.',
    rule: 'A medicine never goes back on the shelf, not even when the kit stayed closed.',
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
    settled: 'Request {number} is settled. Everything is accounted for.',
    'witness-needed':
      'Destroying list I or II needs a witness. Check what your colleague of the same pharmacy filled in.',
    'same-person': 'The witness must be somebody else than you. Ask a colleague.',
    'sign-in-again': 'Confirm that it is you to destroy.',
    'lines-not-accounted-for':
      'Not everything is accounted for. For each item the sum must equal what was supplied, and a medicine cannot be reused.',
    'shelf-life-too-short': 'An aid whose shelf life is too short cannot be reused. Put it under destroyed.',
    doesNotAdd: '{counted} of {quantity} accounted for now.',
    missingUnits: '{count} × {name} ({slot}, lot {lot})',
  },
});
