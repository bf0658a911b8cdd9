import type { Article } from './conformity.js';
import type { Direction } from './direction.entity.js';
import type { Indication } from './direction-kinds.js';
import { dividedBy, roundedUp } from './fraction.js';
import { exact, giftOf, unitsOf } from './gift.rules.js';

export const NEEDED_HOURS = 48;
const DAYS = NEEDED_HOURS / 24;
const MINUTES = NEEDED_HOURS * 60;

export type Given = Pick<
  Direction,
  'standing' | 'indication' | 'dose' | 'share' | 'unit' | 'intervalMinutes' | 'maxDay' | 'maxGift'
>;

/** Nobody agreed anything, or no maximum; or the product does not say how much it holds. */
export type WhyNoNeed = 'nothing-agreed' | 'no-maximum' | 'strength-unknown';
/** How many units of a medicine its directions may take in 48 hours, or why nobody can say it and for what. */
export type Need = { units: number; why: null } | { units: null; why: WhyNoNeed; of: Indication[] };

/** Whichever direction takes most. Where people set no maximum there is no need: an interval of five minutes is a limit, not a plan. */
export function neededUnits(directions: readonly Given[], articles: readonly Article[]): Need {
  const chosen = directions.filter(({ standing }) => standing === 'chosen');
  if (chosen.length === 0) return unknown('nothing-agreed', []);
  const endless = chosen.filter(({ maxDay }) => maxDay === null);
  if (endless.length > 0) return unknown('no-maximum', endless);
  const needs = chosen.flatMap((direction) =>
    articles.map((article) => ({ direction, it: neededBy(direction, article) })),
  );
  const untold = needs.filter(({ it }) => it === null).map(({ direction }) => direction);
  if (needs.length === 0 || untold.length > 0) return unknown('strength-unknown', untold);
  return { units: Math.max(...needs.map(({ it }) => it ?? 0)), why: null };
}

const unknown = (why: WhyNoNeed, of: readonly Given[]): Need => ({
  ...{ units: null, why, of: [...new Set(of.map(({ indication }) => indication))] },
});

/** Each gift opens its own ampoules. Of a share nobody knows the gift: then as many as hold the maximum. */
function neededBy(direction: Given, article: Article): number | null {
  const { unit, maxDay } = direction;
  const gift = giftOf(direction, null);
  if (!gift.ok) {
    const units = maxDay === null ? null : unitsOf(exact(maxDay * DAYS), unit, article);
    return units && roundedUp(units);
  }
  const units = unitsOf(gift.value, unit, article);
  const gifts = giftsIn48Hours(direction);
  return units === null || gifts === null ? null : gifts * roundedUp(units);
}

function giftsIn48Hours({ dose, intervalMinutes, maxDay }: Given): number | null {
  if (dose === null || maxDay === null) return null;
  const byInterval = intervalMinutes === null ? Infinity : Math.floor(MINUTES / intervalMinutes);
  return Math.max(1, Math.min(byInterval, roundedUp(dividedBy(exact(maxDay * DAYS), exact(dose)))));
}
