import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import { isOutOfHours } from '../../pharmacies/duties/duties.rules.js';
import type { PharmacySettings } from '../../pharmacies/pharmacies.settings.js';

/** Whether the signature cannot wait until the practice opens, so that whoever answers now must hear of it too. */
export const asksAtNight = (urgency: Urgency, at: Date, settings: PharmacySettings): boolean =>
  urgency === 'urgent' && isOutOfHours(at, settings);
