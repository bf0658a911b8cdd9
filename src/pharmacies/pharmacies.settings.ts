import { defineSettings } from '../platform/settings.js';

export const PHARMACY_SETTINGS = defineSettings({
  'deliver.urgentHours': {
    standard: 4,
    unit: 'hours',
    reason:
      'Urgent means that somebody suffers now: four hours is what a pharmacy on duty can do anywhere in the region.',
  },
  'deliver.todayAskedBefore': {
    standard: 12,
    unit: 'hour-of-day',
    reason: 'What is asked in the morning fits in the delivery round of the same afternoon.',
  },
  'deliver.todayBy': { standard: 18, unit: 'hour-of-day', reason: 'Before the evening shift of home care begins.' },
  'deliver.lateTodayBy': {
    standard: 12,
    unit: 'hour-of-day',
    reason: 'Who asks for today in the afternoon gets the first round of the next working day.',
  },
  'deliver.tomorrowBy': { standard: 18, unit: 'hour-of-day', reason: 'Before the evening of the next working day.' },
  'offer.minutes': {
    standard: 60,
    unit: 'minutes',
    reason: 'An hour of opening time is enough to read a request, short enough to ask another pharmacy the same day.',
  },
  'offer.urgentMinutes': { standard: 15, unit: 'minutes', reason: 'Of four hours no more may be lost in waiting.' },
  'pharmacy.deliveryMinutes': {
    standard: 60,
    unit: 'minutes',
    reason: 'To check, pack and drive takes an hour: who is open shorter before the agreed time will not make it.',
  },
  'pharmacy.readinessDays': {
    standard: 35,
    unit: 'days',
    reason: 'Readiness is confirmed monthly; five weeks leaves some days for a holiday.',
  },
  'pharmacy.radiusKm': {
    standard: 5,
    unit: 'km',
    reason: 'The service area of a pharmacy that names none: a quarter of an hour by car in the city.',
  },
  'pharmacy.minimumKits': {
    standard: 2,
    unit: 'kits',
    reason: 'With one kit on the shelf the second request of a day already waits for packing.',
  },
});

export type PharmacySettings = Readonly<Record<keyof typeof PHARMACY_SETTINGS, number>>;
