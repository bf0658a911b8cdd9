import type { FilledLine, SlotDemand } from './conformity.js';
import { dividedBy, isLess, minus, plus, roundedDown, roundedUp, times, whole, type Fraction } from './fraction.js';
import { usualQuantity } from './standard.js';
import type { StandIn } from './substitution.rules.js';

type Lines = readonly Pick<FilledLine, 'slot' | 'product' | 'quantity'>[];
type Filled = Pick<SlotDemand, 'code' | 'min' | 'max'>;

export const standInFor = (slot: string, product: string, standIns: readonly StandIn[]): StandIn | undefined =>
  standIns.find((it) => it.slot === slot && it.article.code === product);

/** How much of a slot is filled, in its own units: what stands in counts for the active substance that it holds. */
export function filledOf({ code }: Pick<SlotDemand, 'code'>, lines: Lines, standIns: readonly StandIn[]): Fraction {
  return lines
    .filter(({ slot }) => slot === code)
    .map(({ product, quantity }) => times(whole(quantity), worthIn(code, product, standIns)))
    .reduce(plus, whole(0));
}

/** How many more of a product somebody puts in who thinks no further; at least one, which may then be one too many. */
export function unitsToFill(slot: Filled, product: string, lines: Lines, standIns: readonly StandIn[]): number {
  const filled = filledOf(slot, lines, standIns);
  const left = (quantity: number) => dividedBy(minus(whole(quantity), filled), worthIn(slot.code, product, standIns));
  const enough = left(usualQuantity(slot));
  return isLess(enough, whole(1)) ? 1 : Math.max(1, Math.min(roundedUp(enough), roundedDown(left(slot.max))));
}

/** As many of a product as hold so many units of the slot. */
export const mostUnits = (slot: string, product: string, max: number, standIns: readonly StandIn[]): number =>
  roundedDown(dividedBy(whole(max), worthIn(slot, product, standIns)));

/** What the smallest unit in a slot counts for. */
export const leastWorthOf = (lines: Lines, standIns: readonly StandIn[]): Fraction =>
  lines
    .map(({ slot, product }) => worthIn(slot, product, standIns))
    .reduce<Fraction | null>((least, one) => (least && isLess(least, one) ? least : one), null) ?? whole(1);

/** What neither belongs in the slot nor stands in there deviates anyhow, and is counted as it is. */
const worthIn = (slot: string, product: string, standIns: readonly StandIn[]): Fraction =>
  standInFor(slot, product, standIns)?.worth ?? whole(1);
