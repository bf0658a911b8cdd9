import { defineTexts, type Language } from '../../web/texts.js';
import type { WarningKind, WarningReason } from './warnings.js';

export const WARNING: Record<Language, Record<WarningKind, string>> = {
  nl: {
    kidney: 'Nierfunctie onder 30, niet bekend of te lang geleden gemeten',
    naive: 'De patiënt heeft nog geen opioïd; de dosis is die van de standaard, of meer',
    allergy: 'Overgevoelig voor iets uit de kit, of voor iets uit dezelfde groep',
    prognosis: 'U verwacht langer dan vier weken; na vier weken vragen wij of de kit nog nodig is',
    'double-opioid': 'De patiënt gebruikt al een opioïd, en in de kit zit er ook een',
    'kit-at-home': 'Voor deze patiënt loopt bij uw praktijk al een aanvraag',
    shortage: 'Door een tekort is de kit anders',
  },
  en: {
    kidney: 'Kidney function under 30, not known or measured too long ago',
    naive: 'The patient has no opioid yet; the dose is that of the standard, or more',
    allergy: 'Allergic to something in the kit, or to something of the same group',
    prognosis: 'You expect more than four weeks; after four weeks we ask whether the kit is still needed',
    'double-opioid': 'The patient uses an opioid already, and the kit holds one too',
    'kit-at-home': 'Your practice has an open request for this patient already',
    shortage: 'Because of a shortage the kit is different',
  },
};

export const WARNING_REASON: Record<Language, Record<WarningReason, string>> = {
  nl: {
    weighed: 'Afgewogen: het weegt op tegen het belang van de patiënt',
    'order-changed': 'Ik heb het uitvoeringsverzoek hierop aangepast',
    'not-to-be-known': 'In deze fase niet meer te bepalen of te veranderen',
    'other-kit-ends': 'De andere kit is gebruikt, weg of wordt opgehaald',
    discussed: 'Overlegd met de apotheker of een deskundige',
  },
  en: {
    weighed: 'Weighed: the interest of the patient comes first',
    'order-changed': 'I changed the execution order accordingly',
    'not-to-be-known': 'Cannot be known or changed any more in this phase',
    'other-kit-ends': 'The other kit is used, gone or being fetched',
    discussed: 'Discussed with the pharmacist or an expert',
  },
};

export const warningTexts = defineTexts({
  nl: {
    title: 'Let op voordat u ondertekent',
    why: 'Waarom gaat u door?',
    missing: 'Kies waarom u doorgaat: {kind}',
    unchanged: 'Aan het uitvoeringsverzoek is niets aangepast. Pas het aan, of kies een andere reden: {kind}',
    choose: 'Kies waarom u doorgaat',
    about: 'Het gaat om: {about}',
    standard: 'De standaard zegt: {says}',
    signed: 'voorgeschreven is {says}',
    source: 'Bron: {source}',
    read: 'Waarschuwingen bij de aanvraag',
    passed: 'De voorschrijver: {reason}',
    notAsked: 'niet aan de voorschrijver gevraagd: de aanvraag kwam per telefoon, op papier of uit een ander systeem',
  },
  en: {
    title: 'Mind this before you sign',
    why: 'Why do you go on?',
    missing: 'Choose why you go on: {kind}',
    unchanged: 'Nothing was changed in the execution order. Change it, or choose another reason: {kind}',
    choose: 'Choose why you go on',
    about: 'It is about: {about}',
    standard: 'The standard says: {says}',
    signed: 'prescribed is {says}',
    source: 'Source: {source}',
    read: 'Warnings with the request',
    passed: 'The prescriber: {reason}',
    notAsked: 'the prescriber was not asked: the request came by telephone, on paper or from another system',
  },
});
