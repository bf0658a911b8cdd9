import { defineSettings } from '../platform/settings.js';

export const UNIFORMITY_SETTINGS = defineSettings({
  'uniformity.fewestOpenedKits': {
    standard: 10,
    unit: 'kits',
    nl: {
      name: 'Zo vaak gebruikt: pas vanaf zoveel geopende kits',
      why: 'Een deel van minder geopende kits zegt weinig over het vak, en te veel over een paar patiënten.',
    },
    en: {
      name: 'How often used: only from so many opened kits on',
      why: 'A share of fewer opened kits says little of the slot, and too much of a few patients.',
    },
  },
  'uniformity.fewestUses': {
    standard: 5,
    unit: 'kits',
    nl: {
      name: 'Zo vaak gebruikt: pas als het zo vaak gebruikt is',
      why: 'Wat bij minder mensen gebruikt is, kan iemand herkenbaar maken. Nooit gebruikt wordt wel getoond.',
    },
    en: {
      name: 'How often used: only once used so many times',
      why: 'What was used for fewer people may tell who they were. Never used is shown.',
    },
  },
  'uniformity.daysCounted': {
    standard: 365,
    unit: 'days',
    nl: {
      name: 'Gelijkheid en gebruik per vak: geteld over zoveel dagen',
      why: 'Een jaar: een kleine apotheek bezorgt in een maand soms geen enkele kit.',
    },
    en: {
      name: 'How alike kits are and how slots are used: counted over so many days',
      why: 'A year: a small pharmacy may deliver no kit at all in a month.',
    },
  },
  'uniformity.mostRunOutPercent': {
    standard: 5,
    unit: 'percent',
    nl: {
      name: 'Minder in de kit: voorgesteld als hooguit dit deel van de geopende kits tekort was gekomen',
      why: 'Aan de bovenkant van het interval: het tekort kan dan in werkelijkheid alleen kleiner zijn. Wat ontbreekt, moet ’s nachts gehaald worden.',
    },
    en: {
      name: 'Less in the kit: suggested when at most this share of the opened kits would have run out',
      why: 'At the upper end of the interval, so that really it can only be less. What is missing has to be fetched at night.',
    },
  },
  'uniformity.recordedPercent': {
    standard: 70,
    unit: 'percent',
    nl: {
      name: 'Gelijkheid van kits: pas als dit deel van de apotheken heeft vastgelegd wat het vult',
      why: 'Bij minder apotheken zegt het cijfer vooral wie er nog niets vastlegde.',
    },
    en: {
      name: 'How alike kits are: only once this share of the pharmacies recorded what it fills',
      why: 'With fewer pharmacies the figure says most of all who recorded nothing yet.',
    },
  },
  'uniformity.demandDays': {
    standard: 182,
    unit: 'days',
    nl: {
      name: 'Hoeveel kits er per week nodig zijn: gemiddelde over zoveel dagen',
      why: 'Een half jaar: lang genoeg om toeval uit te vlakken, kort genoeg om een groeiend netwerk te volgen.',
    },
    en: {
      name: 'How many kits are needed a week: the mean of so many days',
      why: 'Half a year: long enough to even out chance, short enough to follow a network that grows.',
    },
  },
  'uniformity.fewestDeliveries': {
    standard: 10,
    unit: 'kits',
    nl: {
      name: 'Hoeveel kits er per week nodig zijn: pas vanaf zoveel bezorgde kits',
      why: 'Een gemiddelde van minder kits zegt weinig over de komende weken, en te veel over een paar patiënten.',
    },
    en: {
      name: 'How many kits are needed a week: only from so many delivered kits on',
      why: 'A mean of fewer kits says little of the weeks to come, and too much of a few patients.',
    },
  },
  'uniformity.versionSoonDays': {
    standard: 7,
    unit: 'days',
    nl: {
      name: 'Nog eens melden dat een versie van de kit ingaat, vooraf',
      why: 'In een week is te bestellen wat er nog niet ligt.',
    },
    en: {
      name: 'Tell once more that a version of the kit takes effect, beforehand',
      why: 'Within a week what is not there yet can be ordered.',
    },
  },
});
