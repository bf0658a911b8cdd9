import { defineTexts } from '../../web/texts.js';

export const onBehalfTexts = defineTexts({
  nl: {
    title: 'Aanvraag invoeren voor een arts',
    lead: 'Voor een aanvraag die per telefoon of op papier kwam. De kit kan worden klaargezet, maar gaat pas weg als de arts heeft ondertekend. De praktijk krijgt daarover bericht.',
    whose: 'Van wie',
    whoseHint:
      'Deze naam komt als voorschrijver op het uitvoeringsverzoek. Vraag een arts die u niet kent naar naam en BIG-nummer, en bel de praktijk terug.',
    checkTitle: 'Controleer de aanvraag',
    tell: 'Zeg dit tegen de arts',
    tellWhy: 'De arts zegt bij het ondertekenen waarom het toch zo kan. Bespreek het nu, dan wacht de kit niet.',
    toBeSigned: 'De arts ondertekent dit uitvoeringsverzoek daarna zelf.',
    practice: 'Praktijk',
    practiceMissing: 'Kies de praktijk van de arts',
    prescriber: 'Naam van de arts',
    prescriberMissing: 'Vul de naam van de arts in',
    prescriberUnknown:
      'Bij deze praktijk kennen wij geen voorschrijver met deze naam, en die ondertekent. Klopt de naam toch, bijvoorbeeld van een waarnemer?',
    receivedBy: 'Hoe kwam de aanvraag?',
    receivedByMissing: 'Geef aan of de aanvraag per telefoon of op papier kwam',
    telephone: 'Per telefoon',
    paper: 'Op papier',
    send: 'Aanvraag invoeren',
    sent: 'Aanvraag {number} is ingevoerd. De praktijk heeft bericht om te ondertekenen.',
    form: 'Leeg formulier om af te drukken (PDF)',
    'not-your-turn': 'Alleen een apotheek of huisartsenpost kan een aanvraag voor een arts invoeren.',
  },
  en: {
    title: 'Enter a request for a physician',
    lead: 'For a request that came by telephone or on paper. The kit can be packed, but leaves only after the physician has signed. The practice is told.',
    whose: 'Whose',
    whoseHint:
      'This name stands on the execution order as the prescriber. Ask a physician whom you do not know for their name and BIG number, and phone the practice back.',
    checkTitle: 'Check the request',
    tell: 'Tell this to the physician',
    tellWhy: 'The physician says at signing why it can go on. Discuss it now, so that the kit does not wait.',
    toBeSigned: 'The physician signs this execution order afterwards.',
    practice: 'Practice',
    practiceMissing: 'Choose the practice of the physician',
    prescriber: 'Name of the physician',
    prescriberMissing: 'Fill in the name of the physician',
    prescriberUnknown:
      'We know no prescriber of that name at this practice, and the prescriber signs. Is the name right all the same, for instance of a locum?',
    receivedBy: 'How did the request come in?',
    receivedByMissing: 'Say whether the request came by telephone or on paper',
    telephone: 'By telephone',
    paper: 'On paper',
    send: 'Enter the request',
    sent: 'Request {number} is entered. The practice has been asked to sign.',
    form: 'Empty form to print (PDF, Dutch)',
    'not-your-turn': 'Only a pharmacy or an out-of-hours post can enter a request for a physician.',
  },
});
