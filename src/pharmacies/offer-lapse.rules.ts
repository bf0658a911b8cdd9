import { addOpenMinutes, type OpeningTimes } from '../platform/opening-times.js';
import type { Urgency } from './deliver-by.rules.js';
import type { PharmacySettings } from './pharmacies.settings.js';

/**
 * An hour of the pharmacy's opening time. An urgent offer runs by the clock: it only goes to who is there now, and a
 * quarter of an hour that begins just before closing time may not end the next morning.
 */
export function offerLapsesAt(
  urgency: Urgency,
  times: OpeningTimes,
  offeredAt: Date,
  settings: PharmacySettings,
): Date {
  if (urgency === 'urgent') return later(offeredAt, settings['offer.urgentMinutes']);
  const minutes = settings['offer.minutes'];
  // Who does not open for months (placed by hand, with a wrong opening time) must not hold the case for months
  return addOpenMinutes(times, offeredAt, minutes) ?? later(offeredAt, minutes);
}

function later(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
