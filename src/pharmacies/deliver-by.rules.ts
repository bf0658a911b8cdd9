import { dayOf, momentOf, timeOf, type PlainDate } from '../platform/calendar.js';
import { nextWorkingDay } from '../platform/holidays.js';
import type { PharmacySettings } from './pharmacies.settings.js';

export const URGENCIES = ['urgent', 'today', 'tomorrow'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** When the kit must be in the home. Today is today, also on a Sunday: it is for the offer order to find who is open. */
export function deliverBy(urgency: Urgency, askedAt: Date, settings: PharmacySettings): Date {
  const today = dayOf(askedAt);
  switch (urgency) {
    case 'urgent':
      return new Date(askedAt.getTime() + settings['deliver.urgentHours'] * 3_600_000);
    case 'today':
      return timeOf(askedAt) < onTheHour(settings['deliver.todayAskedBefore'])
        ? atHour(today, settings['deliver.todayBy'])
        : atHour(nextWorkingDay(today), settings['deliver.lateTodayBy']);
    case 'tomorrow':
      return atHour(nextWorkingDay(today), settings['deliver.tomorrowBy']);
  }
}

function atHour(day: PlainDate, hour: number): Date {
  return momentOf(day, onTheHour(hour));
}

function onTheHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
