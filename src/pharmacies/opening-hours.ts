import type { PlainDate } from '../platform/calendar.js';
import type { HoursOfDay, OpeningTimes } from '../platform/opening-times.js';

export interface Closure {
  from: PlainDate;
  until: PlainDate;
  reason: string | null;
}
export interface OtherHours extends HoursOfDay {
  reason: string | null;
}

/** When a pharmacy is open, as it keeps it itself: with why on some days it is not as always. */
export interface KeptHours extends OpeningTimes {
  closures: readonly Closure[];
  otherHours: readonly OtherHours[];
}
