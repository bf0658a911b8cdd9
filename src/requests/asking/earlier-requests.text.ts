import type { Trait } from '../../patients/likeness.rules.js';
import { defineTexts, type Language } from '../../web/texts.js';

export const earlierTexts = defineTexts({
  nl: {
    ask: 'Is dit dezelfde patiënt?',
    why: 'Uw praktijk vroeg eerder een kit aan voor iemand die dezelfde patiënt kan zijn. Uw antwoord wordt vastgelegd.',
    same: 'Ja, dezelfde patiënt als in aanvraag {number} van {day}{closed, select, true { (afgehandeld)} other {}}',
    another: 'Nee, iemand anders',
    agrees: 'Komt overeen: {traits}.',
    differs: 'Anders: {traits}.',
    unknown: 'Niet bekend: {traits}.',
    was: '{trait} (toen {then})',
    erased: 'De gegevens van toen zijn gewist.',
    answerMissing: 'Kies of dit dezelfde patiënt is',
    see: 'Bekijk aanvraag {number}',
  },
  en: {
    ask: 'Is this the same patient?',
    why: 'Your practice asked for a kit before, for somebody who may be the same patient. Your answer is put on record.',
    same: 'Yes, the same patient as in request {number} of {day}{closed, select, true { (over)} other {}}',
    another: 'No, somebody else',
    agrees: 'The same: {traits}.',
    differs: 'Different: {traits}.',
    unknown: 'Not known: {traits}.',
    was: '{trait} (then {then})',
    erased: 'The details of that time are erased.',
    answerMissing: 'Choose whether this is the same patient',
    see: 'Look at request {number}',
  },
});

export const TRAIT: Record<Language, Record<Trait, string>> = {
  nl: {
    ...{ birthName: 'naam', initials: 'voorletters', birthDate: 'geboortedatum', sex: 'geslacht', bsn: 'BSN' },
    postcode: 'postcode',
  },
  en: {
    ...{ birthName: 'name', initials: 'initials', birthDate: 'date of birth', sex: 'sex', bsn: 'BSN' },
    postcode: 'postcode',
  },
};
