import { activePerUnit } from './active-substance.rules.js';
import type { Article, SlotDemand } from './conformity.js';
import { fitsIn } from './slot-fitting.rules.js';
import { usualQuantity } from './standard.js';
import { dividedBy, isEqual, roundedDown, roundedUp, whole, type Fraction } from './fraction.js';

export const WHY_NOT_INSTEAD = [
  'not-a-medicine',
  'already-in-slot',
  'substance-missing',
  'other-substance',
  'route-missing',
  'other-route',
  'strength-missing',
  'pack-missing',
  'slot-uneven',
  'no-whole-number',
] as const;
export type WhyNotInstead = (typeof WHY_NOT_INSTEAD)[number];

/** How many units stand in for what a slot asks. */
export interface Instead {
  /** How many units of the slot one unit of it counts for. */
  worth: Fraction;
  /** Milligrams in one unit of the slot; null where people chose the amount. */
  perUnit: Fraction | null;
  least: number;
  most: number;
}
/** `about` is the product or the slot that stands in the way. */
export interface Fault {
  why: WhyNotInstead;
  about: string;
}
type Verdict = ({ ok: true } & Instead) | ({ ok: false } & Fault);

/** As many as a line of a kit can hold. */
const MOST_UNITS = 100;

/** The rule: the same substance by the same route, and whole units that hold what the slot asks in active substance. */
export function instead(slot: SlotDemand, article: Article): Verdict {
  const weighed = weighedIn(slot, article);
  if ('why' in weighed) return { ok: false, ...weighed };
  const { least, most } = unitsOf(slot, weighed.worth);
  if (least > most) return { ok: false, why: 'no-whole-number', about: article.name };
  return { ok: true, ...weighed, least, most };
}

/** How many units of the slot one unit counts for by the active substance in it, whether or not whole units come of it. */
export function weighedIn(slot: SlotDemand, article: Article): { worth: Fraction; perUnit: Fraction } | Fault {
  const fault = otherwiseGiven(slot, article);
  if (fault) return fault;
  const its = activePerUnit(article);
  if (!its.ok) return { why: its.refusal, about: article.name };
  const perUnit = amountOf(slot);
  return 'why' in perUnit ? perUnit : { worth: dividedBy(its.value, perUnit), perUnit };
}

/** What people may overrule, with a reason and a number of their own; what is no medicine or says nothing of itself they may not. */
const OVERRULED: readonly WhyNotInstead[] = ['no-whole-number', 'other-substance', 'other-route'];
/** Somebody else has to look once more. */
export const SECOND_LOOK: readonly WhyNotInstead[] = ['other-substance', 'other-route'];

/** As people decided: the equal amount, or as many as they chose. */
export function standsIn(slot: SlotDemand, article: Article, quantity: number | null): Verdict {
  const verdict = instead(slot, article);
  if (quantity === null || (!verdict.ok && !OVERRULED.includes(verdict.why))) return verdict;
  const worth = dividedBy(whole(usualQuantity(slot)), whole(quantity));
  return { ok: true, worth, perUnit: null, ...unitsOf(slot, worth) };
}

/** Whole packs that hold the least that the slot asks, also where that is somewhat more than it may hold. */
export function roundedUpIn(slot: SlotDemand, article: Article): number | null {
  const [its, own] = [activePerUnit(article), amountOf(slot)];
  if (!its.ok || 'why' in own) return null;
  return roundedUp(dividedBy(whole(usualQuantity(slot)), dividedBy(its.value, own)));
}

/** As many of it as hold what is asked of the slot. */
export const unitsOf = ({ min, max }: Pick<SlotDemand, 'min' | 'max'>, worth: Fraction) => ({
  least: Math.max(1, roundedUp(dividedBy(whole(min), worth))),
  most: Math.min(MOST_UNITS, roundedDown(dividedBy(whole(max), worth))),
});

function otherwiseGiven(demand: SlotDemand, article: Article): Fault | null {
  const { kind, name, products } = demand;
  const [first] = products;
  if (kind !== 'medicine' || !first) return { why: 'not-a-medicine', about: name };
  if (fitsIn(demand, article.code)) return { why: 'already-in-slot', about: article.name };
  const all = [article, ...products];
  const nameless = all.find(({ atc }) => !atc);
  if (nameless) return { why: 'substance-missing', about: nameless.name };
  const routeless = all.find(({ route }) => !route?.trim());
  if (routeless) return { why: 'route-missing', about: routeless.name };
  if (products.some((each) => each.atc !== first.atc || routeOf(each) !== routeOf(first)))
    return { why: 'slot-uneven', about: name };
  if (article.atc !== first.atc) return { why: 'other-substance', about: article.name };
  return routeOf(article) === routeOf(first) ? null : { why: 'other-route', about: article.name };
}

/** Milligrams in one unit of a slot, which is only so much when its own products agree on it. */
function amountOf({ name, products }: SlotDemand): Fraction | Fault {
  let same: Fraction | undefined;
  for (const product of products) {
    const amount = activePerUnit(product);
    if (!amount.ok) return { why: amount.refusal, about: product.name };
    if (same && !isEqual(same, amount.value)) return { why: 'slot-uneven', about: name };
    same = amount.value;
  }
  return same ?? { why: 'not-a-medicine', about: name };
}

const routeOf = ({ route }: Article): string => (route ?? '').trim().toLowerCase();
