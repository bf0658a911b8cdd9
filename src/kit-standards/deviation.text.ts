import { defineTexts } from '../web/texts.js';

/** Why a kit that is not as the standard has it is all the same given along, or stays as it is: one list wherever it is asked. */
export const deviationTexts = defineTexts({
  nl: {
    shortage: 'Niet leverbaar',
    'new-contents-not-there': 'De nieuwe inhoud is er nog niet',
    'older-version': 'Gevuld volgens een vorige versie',
    'asked-by-prescriber': 'De voorschrijver vroeg erom',
    'filled-wrongly': 'Verkeerd gevuld',
    other: 'Anders',
    'choose-reason': 'Kies waarom de kit afwijkt',
    note: 'Toelichting',
    noteHint: 'Nodig bij een andere reden, in hooguit 200 tekens. Schrijf niets over een patiënt.',
    'note-length': 'Schrijf de toelichting in 3 tot 200 tekens',
    'note-needed': 'Schrijf bij “Anders” waarom',
  },
  en: {
    shortage: 'Not available',
    'new-contents-not-there': 'The new contents are not there yet',
    'older-version': 'Filled by an earlier version',
    'asked-by-prescriber': 'The prescriber asked for it',
    'filled-wrongly': 'Filled wrongly',
    other: 'Other',
    'choose-reason': 'Choose why the kit deviates',
    note: 'Explanation',
    noteHint: 'Needed with another reason, in at most 200 characters. Write nothing about a patient.',
    'note-length': 'Write the explanation in 3 to 200 characters',
    'note-needed': 'Write why, beside “Other”',
  },
});
