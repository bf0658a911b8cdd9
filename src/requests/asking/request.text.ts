import type { Language } from '../../web/texts.js';
import type { Sex } from '../../patients/patient.js';
import type { DeclineReason, LifeExpectancy, PlaceOfStay, WithdrawalReason } from './request.js';

export const SEX: Record<Language, Record<Sex, string>> = {
  nl: { female: 'Vrouw', male: 'Man', other: 'Anders', unknown: 'Onbekend' },
  en: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Unknown' },
};

export const PLACE_OF_STAY: Record<Language, Record<PlaceOfStay, string>> = {
  nl: {
    home: 'Thuis',
    'sheltered-housing': 'Beschermd wonen',
    'homeless-shelter': 'Opvang voor daklozen',
    'care-home': 'Verzorgings- of verpleeghuis',
    hospice: 'Hospice',
    other: 'Ergens anders',
  },
  en: {
    home: 'At home',
    'sheltered-housing': 'Sheltered housing',
    'homeless-shelter': 'Shelter for homeless people',
    'care-home': 'Care or nursing home',
    hospice: 'Hospice',
    other: 'Somewhere else',
  },
};

export const LIFE_EXPECTANCY: Record<Language, Record<LifeExpectancy, string>> = {
  nl: { days: 'Dagen', weeks1to2: '1 tot 2 weken', weeks2to4: '2 tot 4 weken', longer: 'Langer dan 4 weken' },
  en: { days: 'Days', weeks1to2: '1 to 2 weeks', weeks2to4: '2 to 4 weeks', longer: 'Longer than 4 weeks' },
};

/** Asked so that yes means yes; stored as whether the patient is opioid-naive. */
export const OPIOIDS: Record<Language, Record<'true' | 'false', string>> = {
  nl: { false: 'Ja', true: 'Nee, de patiënt is opioïdnaïef' },
  en: { false: 'Yes', true: 'No, the patient is opioid-naive' },
};

export const DECLINE_REASON: Record<Language, Record<DeclineReason, string>> = {
  nl: {
    'no-stock': 'Geen kit of onderdeel op voorraad',
    closed: 'Gesloten of te kort open',
    capacity: 'Nu niemand die dit kan doen',
    'outside-area': 'Buiten ons bezorggebied',
    medical: 'Medisch bezwaar: de medicatie past niet bij deze patiënt',
    other: 'Iets anders',
  },
  en: {
    'no-stock': 'No kit or item in stock',
    closed: 'Closed, or not open long enough',
    capacity: 'Nobody who can do this now',
    'outside-area': 'Outside our delivery area',
    medical: 'Medical objection: the medication does not suit this patient',
    other: 'Something else',
  },
};

export const WITHDRAWAL_REASON: Record<Language, Record<WithdrawalReason, string>> = {
  nl: {
    deceased: 'De patiënt is overleden',
    admitted: 'De patiënt is opgenomen',
    hospice: 'De patiënt is naar een hospice',
    recovered: 'De kit is niet meer nodig',
    mistake: 'De aanvraag was een vergissing',
    other: 'Iets anders',
  },
  en: {
    deceased: 'The patient has died',
    admitted: 'The patient was admitted',
    hospice: 'The patient went to a hospice',
    recovered: 'The kit is no longer needed',
    mistake: 'The request was a mistake',
    other: 'Something else',
  },
};
