import { defineTexts, type Language } from '../../web/texts.js';
import type { LineFaultKind } from './order-lines.rules.js';

export const orderTexts = defineTexts({
  nl: {
    title: 'Wat u tekent: het uitvoeringsverzoek',
    all: 'Geneesmiddelen',
    toBeSigned: 'Wat de arts nog ondertekent',
    toGive: 'Wat u mag geven, zoals ondertekend',
    changes: 'Gewijzigd door de voorschrijver',
    touched: 'Gewijzigd',
    lead: 'De verpleegkundige geeft alleen wat hier staat. Het zijn de afspraken van het netwerk bij deze standaard.',
    for: 'Waarvoor',
    gift: 'Per keer',
    limits: 'Hoe vaak en hoeveel hooguit',
    none: 'Hierover maakte het netwerk nog geen afspraak: de verpleegkundige geeft dit niet zonder dat u het apart opdraagt.',
    kidney: 'Bij een eGFR onder 30: {kidney}',
    liesOtherwise: 'In de doos ligt {what}. Wat hieronder staat is daarvan: tel die ampullen.',
    shortOf: 'Door een tekort ligt er straks misschien iets anders in de doos: {says}.',
    notForAnother:
      'Dat is een andere stof. De doses van dit middel gelden daarvoor niet: geef er niets van zonder een eigen opdracht van de voorschrijver.',
    otherwise: 'Wilt u een medicijn anders laten geven?',
    otherwiseLead: 'Vul alleen in wat anders moet. Wat leeg blijft, gaat zoals het netwerk afsprak.',
    dose: 'Dosis per keer',
    interval: 'Tijd tussen twee giften',
    maximum: 'Hooguit in 24 uur',
    quantity: 'Aantal voorschrijven',
    quantityHint: 'De apotheek levert dan een kit met precies dit aantal.',
    remark: 'Opmerking',
    leaveOut: 'Dit niet laten geven',
    leaveOutUse: 'Hiervoor niet laten geven',
    agreed: 'Afspraak: {agreed}',
    nothingAgreed: 'geen',
    'line-unknown': 'Dit staat niet in de kitstandaard van vandaag',
    'quantity-wrong': 'Vul een heel getal van 1 tot en met 100 in',
    'remark-wrong': 'Gebruik hoogstens 200 tekens',
  },
  en: {
    title: 'What you sign: the execution order',
    all: 'Medicines',
    toBeSigned: 'What the physician has yet to sign',
    toGive: 'What you may give, as signed',
    changes: 'Changed by the prescriber',
    touched: 'Changed',
    lead: 'The nurse gives only what stands here. It is what the network agreed with this standard.',
    for: 'For',
    gift: 'Each time',
    limits: 'How often and how much at most',
    none: 'The network agreed nothing on this yet: the nurse does not give it unless you order that separately.',
    kidney: 'With an eGFR under 30: {kidney}',
    liesOtherwise: 'In the box lies {what}. What stands below is of that: count those ampoules.',
    shortOf: 'Because of a shortage something else may lie in the box: {says}.',
    notForAnother:
      'That is another substance. The doses of this medicine do not hold for it: give none of it without an order of its own by the prescriber.',
    otherwise: 'Should a medicine be given otherwise?',
    otherwiseLead: 'Fill in only what is to be otherwise. What stays blank goes as the network agreed.',
    dose: 'Dose each time',
    interval: 'Time between two gifts',
    maximum: 'At most in 24 hours',
    quantity: 'Quantity to prescribe',
    quantityHint: 'The pharmacy then supplies a kit with exactly this quantity.',
    remark: 'Remark',
    leaveOut: 'Do not have this given',
    leaveOutUse: 'Do not have it given for this',
    agreed: 'Agreed: {agreed}',
    nothingAgreed: 'none',
    'line-unknown': 'This is not in the kit standard of today',
    'quantity-wrong': 'Enter a whole number from 1 to 100',
    'remark-wrong': 'Use at most 200 characters',
  },
});

export const LINE_FAULT: Record<Language, Record<LineFaultKind, string>> = {
  nl: {
    'line-unknown': 'Dit staat niet in de kitstandaard van vandaag',
    'not-opium': 'Een aantal voorschrijven kan alleen bij een opiaat',
    'maximum-under-dose':
      'Deze dosis is meer dan er in 24 uur gegeven mag worden. Verlaag de dosis of verhoog het maximum',
    'maximum-under-gift': 'Dit maximum in 24 uur is minder dan wat er per keer gegeven mag worden',
    'strength-cannot-give': 'Deze dosis is niet af te meten met wat er in de kit zit',
    'more-than-the-kit-holds': 'Eén gift is meer dan er in de kit zit',
  },
  en: {
    'line-unknown': 'This is not in the kit standard of today',
    'not-opium': 'Only of an opium medicine a quantity can be prescribed',
    'maximum-under-dose': 'This dose is more than may be given in 24 hours. Lower the dose or raise the maximum',
    'maximum-under-gift': 'This maximum in 24 hours is less than what may be given each time',
    'strength-cannot-give': 'This dose cannot be measured with what is in the kit',
    'more-than-the-kit-holds': 'One gift is more than the kit holds',
  },
};

/** What the prescriber did with a line, also on paper. */
export const OTHERWISE: Record<Language, Record<'changed' | 'leftOut' | 'agreed' | 'remark', string>> = {
  nl: {
    changed: 'Gewijzigd door de voorschrijver',
    leftOut: 'Niet geven: weggelaten door de voorschrijver',
    agreed: 'Afspraak van het netwerk',
    remark: 'Opmerking van de voorschrijver',
  },
  en: {
    changed: 'Changed by the prescriber',
    leftOut: 'Do not give: left out by the prescriber',
    agreed: 'What the network agreed',
    remark: 'Remark of the prescriber',
  },
};
