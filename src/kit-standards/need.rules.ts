import type { Article } from './conformity.js';
import type { Direction } from './direction.entity.js';
import { dividedBy, roundedUp } from './fraction.js';
import { exact, giftOf, unitsOf } from './gift.rules.js';

export const NEEDED_HOURS = 48;
const DAYS = NEEDED_HOURS / 24;
const MINUTES = NEEDED_HOURS * 60;

export type Given = Pick<Direction, 'standing' | 'dose' | 'share' | 'unit' | 'intervalMinutes' | 'maxDay' | 'maxGift'>;

/** Nobody set a maximum; or the directions do not say enough of a gift. */
export type WhyNoNeed = 'no-maximum' | 'not-said';
/** How many units of a medicine its directions may take in 48 hours, or why nobody can say it. */
export type Need = { units: number; why: null } | { units: null; why: WhyNoNeed };

/** Whichever direction takes most. Where people set no maximum there is no need: an interval of five minutes is a limit, not a plan. */
export function neededUnits(directions: readonly Given[], articles: readonly Article[]): Need {
  const chosen = directions.filter(({ standing }) => standing === 'chosen');
  if (chosen.some(({ maxDay }) => maxDay === null)) return { units: null, why: 'no-maximum' };
  const needs = chosen.flatMap((direction) => articles.map((article) => neededBy(direction, article)));
  if (needs.length === 0 || needs.includes(null)) return { units: null, why: 'not-said' };
  return { units: Math.max(...needs.map((need) => need ?? 0)), why: null };
}

/** Each gift opens its own ampoules. */
function neededBy(direction: Given, article: Article): number | null {
  const gift = giftOf(direction, null);
  const units = gift.ok ? unitsOf(gift.value, direction.unit, article) : null;
  const gifts = giftsIn48Hours(direction);
  return units === null || gifts === null ? null : gifts * roundedUp(units);
}

function giftsIn48Hours({ dose, intervalMinutes, maxDay }: Given): number | null {
  if (dose === null || maxDay === null) return null;
  const byInterval = intervalMinutes === null ? Infinity : Math.floor(MINUTES / intervalMinutes);
  return Math.max(1, Math.min(byInterval, roundedUp(dividedBy(exact(maxDay * DAYS), exact(dose)))));
}
