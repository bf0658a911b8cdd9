import { daysTo, type CountedDays } from '../counted-days.rules.js';
import { partsOf, type Period } from '../period.js';
import { shownPeriod, type Asked, type Patients, type ShownPeriod } from './shown-periods.rules.js';
import { isSmall, shownAlone, type Shown, type SmallNumberRule } from './small-numbers.rules.js';

/** On the screen; of days that are no whole period only the region is told. */
export function shownDays(asked: Asked, days: CountedDays): ShownPeriod {
  if (days.whole) return shownPeriod(asked, days.period);
  const whole = (period: Period) => shownPeriod(asked, period).total;
  return { total: shownSoFar({ ...asked, whole }, days), cells: null };
}

export interface SoFar {
  patients: Patients;
  rule: SmallNumberRule;
  /** How the region is told in a whole quarter, or in a whole month. */
  whole: (period: Period) => Shown;
}

/**
 * The region in the days of a period to a day. It is told where it is the sum of quarters, months and days that are each
 * told: then it adds nothing to what a reader knows, neither now nor beside what will be told when the period is over.
 */
export function shownSoFar(asked: SoFar, days: CountedDays): Shown {
  if (days.whole) return asked.whole(days.period);
  const alone = shownAlone(asked.patients(days.name, null), asked.rule, true);
  if (days.period.kind === 'month') return alone.kind === 'count' && tellsTheRest(asked, days) ? WITHHELD : alone;
  const begun = partsOf(days.period).filter(({ from }) => from <= days.lastDay);
  const parts = begun.map((part) => shownSoFar(asked, daysTo(part, days.lastDay)));
  const [first, ...others] = parts.filter((part) => part.kind !== 'count' || part.count > 0);
  if (first && others.length === 0) return first;
  return parts.every(({ kind }) => kind === 'count') ? alone : WITHHELD;
}

const WITHHELD: Shown = { kind: 'withheld' };

/** A month of the year before is told as a whole: with its first days a reader knows its last. */
function tellsTheRest({ patients, rule }: SoFar, { name, period }: CountedDays): boolean {
  const month = patients(period.name, null);
  return !isSmall(month, rule, true) && isSmall(month - patients(name, null), rule, true);
}
