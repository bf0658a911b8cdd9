import { medianMayBeShown, type SmallNumberRule } from '../disclosure/disclosure.js';
import { ENOUGH_KNOWN } from '../uptake-answer.rules.js';
import { timeWithin, type Waited } from './waiting-time.rules.js';

/** From request to delivery, in hours on the clock. */
export interface LeadTime {
  median: number;
  /** Null where fewer than nine of ten were delivered. */
  p90: number | null;
}

const [TENTHS, HALF, NINE_OF_TEN] = [10, 0.5, 0.9];

/** Waited in tenths of an hour; null where too few were asked for, or too few delivered. */
export function hoursWithin(share: number, waited: readonly Waited[], rule: SmallNumberRule): number | null {
  const cases = waited.reduce((sum, one) => sum + one.cases, 0);
  const tenths = medianMayBeShown(cases, rule) ? timeWithin(share, waited) : null;
  return tenths === null ? null : tenths / TENTHS;
}

export function leadTimeOf(waited: readonly Waited[], rule: SmallNumberRule): LeadTime | null {
  const median = hoursWithin(HALF, waited, rule);
  return median === null ? null : { median, p90: hoursWithin(NINE_OF_TEN, waited, rule) };
}

/** How the requests of a period of the region went, and of how many deliveries it is known when they were asked for. */
export interface RegionWaited {
  waited: readonly Waited[];
  deliveries: number;
  requestKnown: number;
}

/** The same number on every page, in every mail: of the quarter's own page too. */
export function regionLeadTime(
  { waited, deliveries, requestKnown }: RegionWaited,
  rule: SmallNumberRule,
): LeadTime | null {
  const isKnown = deliveries === 0 || requestKnown / deliveries >= ENOUGH_KNOWN;
  return isKnown ? leadTimeOf(waited, rule) : null;
}
