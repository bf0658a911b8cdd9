import type { Article } from './conformity.js';
import type { Direction } from './direction.entity.js';
import { dividedBy, roundedUp } from './fraction.js';
import { exact, giftOf, unitsOf } from './gift.rules.js';

export const NEEDED_HOURS = 48;
const DAYS = NEEDED_HOURS / 24;
const MINUTES = NEEDED_HOURS * 60;

export type Given = Pick<Direction, 'standing' | 'dose' | 'share' | 'unit' | 'intervalMinutes' | 'maxDay' | 'maxGift'>;

/** How many units of a medicine its directions may take in 48 hours, whichever takes most; null where one of them does not say so. */
export function neededUnits(directions: readonly Given[], articles: readonly Article[]): number | null {
  const chosen = directions.filter(({ standing }) => standing === 'chosen');
  const needs = chosen.flatMap((direction) => articles.map((article) => neededBy(direction, article)));
  if (needs.length === 0 || needs.includes(null)) return null;
  return Math.max(...needs.map((need) => need ?? 0));
}

/** Each gift opens its own ampoules. */
function neededBy(direction: Given, article: Article): number | null {
  const gift = giftOf(direction, null);
  const units = gift.ok ? unitsOf(gift.value, direction.unit, article) : null;
  const gifts = giftsIn48Hours(direction);
  return units === null || gifts === null ? null : gifts * roundedUp(units);
}

function giftsIn48Hours({ dose, intervalMinutes, maxDay }: Given): number | null {
  const byInterval = intervalMinutes === null ? Infinity : Math.floor(MINUTES / intervalMinutes);
  const byMaximum =
    maxDay === null || dose === null ? Infinity : roundedUp(dividedBy(exact(maxDay * DAYS), exact(dose)));
  const gifts = Math.min(byInterval, byMaximum);
  return Number.isFinite(gifts) ? Math.max(gifts, 1) : null;
}
