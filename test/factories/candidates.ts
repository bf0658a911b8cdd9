import { momentOf, type Weekday } from '../../src/platform/calendar.js';
import type { OpeningTimes } from '../../src/platform/opening-times.js';
import type { CandidateFacts, OnDuty } from '../../src/pharmacies/candidate.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from '../../src/pharmacies/pharmacies.settings.js';

/** What holds where the network chose nothing. */
export const SETTINGS = Object.fromEntries(
  Object.entries(PHARMACY_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as PharmacySettings;

const WORKING_DAYS: Weekday[] = [1, 2, 3, 4, 5];
export const NEVER: OpeningTimes = {
  ...{ hours: [], closures: [], openOnHolidays: false, holidayHours: [], otherHours: [] },
};
/** On working days. */
export const openFrom = (opens: string, closes: string): OpeningTimes => ({
  ...NEVER,
  hours: WORKING_DAYS.map((weekday) => ({ weekday, opens, closes })),
});
export const OFFICE_HOURS = openFrom('08:30', '17:30');

/** A duty in which kits are brought. */
export const dutyBetween = (from: Date, until: Date, own: Partial<OnDuty> = {}): OnDuty => ({
  ...{ from, until, phone: '06 12 34 56 78', delivers: true },
  ...own,
});

/** Takes part in November 2026, serves the area, is open in office hours and has kits. */
export function pharmacy(id: string, own: Partial<CandidateFacts> = {}): CandidateFacts {
  const times = own.times ?? OFFICE_HOURS;
  return {
    ...{
      id,
      name: `Apotheek ${id}`,
      phone: '070 000 0002',
      state: 'active',
      agreementFrom: '2026-01-01',
      agreementUntil: null,
    },
    ...{ pausedFrom: null, pausedUntil: null, pausedReason: null },
    ...{ readinessConfirmedAt: momentOf('2026-11-02', '09:00'), distanceKm: 1, listsPc4: true, radiusKm: null },
    ...{ readyKits: 2, times, delivery: times, deliversOutOfHours: false, duties: [], lastAskedAt: null },
    ...own,
  };
}
