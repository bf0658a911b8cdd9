import { defineSettings } from '../platform/settings.js';

export const PHARMACY_SETTINGS = defineSettings({
  'deliver.urgentHours': {
    standard: 4,
    unit: 'hours',
    nl: {
      name: 'Spoed: bezorgd binnen',
      why: 'Spoed betekent dat iemand nu lijdt: vier uur lukt een dienstapotheek overal in de regio.',
    },
    en: {
      name: 'Urgent: delivered within',
      why: 'Urgent means that somebody suffers now: four hours is what a pharmacy on duty can do anywhere in the region.',
    },
  },
  'deliver.todayAskedBefore': {
    standard: 12,
    unit: 'hour-of-day',
    nl: {
      name: 'Vandaag: gevraagd vóór',
      why: 'Wat in de ochtend gevraagd is, past in de bezorgronde van dezelfde middag.',
    },
    en: {
      name: 'Today: asked before',
      why: 'What is asked in the morning fits in the delivery round of the same afternoon.',
    },
  },
  'deliver.todayBy': {
    standard: 18,
    unit: 'hour-of-day',
    nl: { name: 'Vandaag: bezorgd vóór', why: 'Voordat de avonddienst van de thuiszorg begint.' },
    en: { name: 'Today: delivered by', why: 'Before the evening shift of home care begins.' },
  },
  'deliver.lateTodayBy': {
    standard: 12,
    unit: 'hour-of-day',
    nl: {
      name: 'Vandaag, maar later gevraagd: bezorgd vóór',
      why: 'Wie ’s middags voor vandaag vraagt, krijgt de eerste ronde van de volgende werkdag.',
    },
    en: {
      name: 'Today but asked later: delivered by',
      why: 'Who asks for today in the afternoon gets the first round of the next working day.',
    },
  },
  'deliver.tomorrowBy': {
    standard: 18,
    unit: 'hour-of-day',
    nl: { name: 'Morgen: bezorgd vóór', why: 'Voor de avond van de volgende werkdag.' },
    en: { name: 'Tomorrow: delivered by', why: 'Before the evening of the next working day.' },
  },
  'offer.minutes': {
    standard: 60,
    unit: 'minutes',
    nl: {
      name: 'Antwoord van een apotheek binnen',
      why: 'Een uur openingstijd is genoeg om een aanvraag te lezen en kort genoeg om dezelfde dag een andere apotheek te vragen.',
    },
    en: {
      name: 'Answer of a pharmacy within',
      why: 'An hour of opening time is enough to read a request, short enough to ask another pharmacy the same day.',
    },
  },
  'offer.urgentMinutes': {
    standard: 15,
    unit: 'minutes',
    nl: { name: 'Antwoord bij spoed binnen', why: 'Van vier uur mag er niet meer verloren gaan met wachten.' },
    en: { name: 'Answer to an urgent request within', why: 'Of four hours no more may be lost in waiting.' },
  },
  'pharmacy.deliveryMinutes': {
    standard: 60,
    unit: 'minutes',
    nl: {
      name: 'Tijd om te bezorgen',
      why: 'Controleren, inpakken en rijden kost een uur: wie korter open is voor de afgesproken tijd, haalt het niet.',
    },
    en: {
      name: 'Time to deliver',
      why: 'To check, pack and drive takes an hour: who is open shorter before the agreed time will not make it.',
    },
  },
  'pharmacy.fillingMinutes': {
    standard: 60,
    unit: 'minutes',
    nl: {
      name: 'Tijd om een kit te vullen',
      why: 'Vullen, laten controleren door een tweede en verzegelen kost een uur, bovenop de tijd om te bezorgen: zoveel later komt wie geen kit klaar heeft.',
    },
    en: {
      name: 'Time to fill a kit',
      why: 'To fill, have a second person check and seal takes an hour, beside the time to deliver: so much later comes who has no kit ready.',
    },
  },
  'pharmacy.readinessDays': {
    standard: 35,
    unit: 'days',
    nl: {
      name: 'Gereedmelding geldig',
      why: 'Gereedmelden gebeurt elke maand; vijf weken laat ruimte voor een vrije dag.',
    },
    en: {
      name: 'Readiness valid for',
      why: 'Readiness is confirmed monthly; five weeks leaves some days for a holiday.',
    },
  },
  'pharmacy.radiusKm': {
    standard: 5,
    unit: 'km',
    nl: {
      name: 'Leveringsgebied als er geen is opgegeven',
      why: 'Het gebied van een apotheek die er geen noemt: een kwartier met de auto in de stad.',
    },
    en: {
      name: 'Service area when none is named',
      why: 'The service area of a pharmacy that names none: a quarter of an hour by car in the city.',
    },
  },
  'pharmacy.minimumKits': {
    standard: 2,
    unit: 'kits',
    nl: {
      name: 'Minimum aan gerede kits',
      why: 'Met één kit op de plank wacht de tweede aanvraag van een dag al op inpakken.',
    },
    en: {
      name: 'Minimum of ready kits',
      why: 'With one kit on the shelf the second request of a day already waits for packing.',
    },
  },
  'duty.dayEnds': {
    standard: 17,
    unit: 'hour-of-day',
    nl: {
      name: 'Dienst nodig: vanaf',
      why: 'Vanaf vijf uur nemen de praktijken waar via de huisartsenpost: dan moet ook een apotheek dienst hebben.',
    },
    en: {
      name: 'Duty needed: from',
      why: 'From five the out-of-hours post stands in for the practices: a pharmacy must be on duty then too.',
    },
  },
  'duty.dayBegins': {
    standard: 8,
    unit: 'hour-of-day',
    nl: { name: 'Dienst nodig: tot', why: 'Om acht uur gaan de praktijken en de eerste apotheken weer open.' },
    en: { name: 'Duty needed: until', why: 'At eight the practices and the first pharmacies open again.' },
  },
  'duty.daysAhead': {
    standard: 7,
    unit: 'days',
    nl: {
      name: 'Gat in het dienstrooster melden, vooraf',
      why: 'In een week is nog iemand te vinden die de dienst overneemt.',
    },
    en: {
      name: 'Tell of a gap in the duty roster, beforehand',
      why: 'In a week somebody can still be found who takes the duty over.',
    },
  },
});

export type PharmacySettings = Readonly<Record<keyof typeof PHARMACY_SETTINGS, number>>;
