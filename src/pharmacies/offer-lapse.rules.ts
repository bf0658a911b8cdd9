import { addOpenMinutes } from '../platform/opening-times.js';
import type { CandidateFacts } from './candidate.js';
import { nextDelivery } from './coming.rules.js';
import type { Urgency } from './deliver-by.rules.js';
import type { PharmacySettings } from './pharmacies.settings.js';

/**
 * An hour of the pharmacy's opening time. An urgent offer runs by the clock: it only goes to who is there now, and a
 * quarter of an hour that begins just before closing time may not end the next morning.
 */
export function offerLapsesAt(
  urgency: Urgency,
  facts: Pick<CandidateFacts, 'times' | 'delivery' | 'deliversOutOfHours' | 'duties'>,
  offeredAt: Date,
  settings: PharmacySettings,
): Date {
  if (urgency === 'urgent') {
    // Whose duty begins in ten minutes has from then on as long as anybody
    const from = nextDelivery(facts, offeredAt);
    const soon = from !== null && from <= later(offeredAt, settings['offer.urgentMinutes']);
    return later(soon ? from : offeredAt, settings['offer.urgentMinutes']);
  }
  const minutes = settings['offer.minutes'];
  // Who does not open for months (placed by hand, with a wrong opening time) must not hold the case for months
  return addOpenMinutes(facts.times, offeredAt, minutes) ?? later(offeredAt, minutes);
}

function later(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
