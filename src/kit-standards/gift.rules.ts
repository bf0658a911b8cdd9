import { allow, refuse, type Result } from '../platform/result.js';
import { activePerMl, activePerUnit, contentOf } from './active-substance.rules.js';
import type { Article } from './conformity.js';
import type { Direction } from './direction.entity.js';
import type { DoseUnit } from './direction-kinds.js';
import {
  dividedBy,
  fractionOf,
  isEqual,
  isLess,
  minus,
  roundedDown,
  roundedUp,
  shown,
  times,
  whole,
} from './fraction.js';
import type { Fraction } from './fraction.js';

/** A quantity in both ways; null where the product does not say enough of itself. */
export interface Amount {
  /** Of active substance. */
  mg: number | null;
  ml: number | null;
}
export interface Gift extends Amount {
  /** Ampoules, syringes, suppositories, parts included. */
  units: number | null;
  /** What is left of the ampoules that were opened for it: waste, with a witness where the law asks one. */
  waste: (Amount & { units: number }) | null;
}
type Given = Pick<Direction, 'dose' | 'share' | 'unit' | 'maxGift'>;

const MILLIGRAMS: Record<Exclude<DoseUnit, 'ml'>, Fraction> = { mg: whole(1), microgram: fractionOf('0.001') };
export const exact = (quantity: number): Fraction => fractionOf(String(quantity));

/** The quantity of one gift in the direction's unit; a share is of this patient's own dose in 24 hours and of nothing else. */
export function giftOf(
  { dose, share, maxGift }: Given,
  ownDayDose: number | null,
): Result<Fraction, 'own-dose-missing' | 'no-dose'> {
  if (dose !== null) return allow(exact(dose));
  if (share === null) return refuse('no-dose');
  if (ownDayDose === null) return refuse('own-dose-missing');
  const gift = dividedBy(exact(ownDayDose), whole(share));
  return allow(maxGift !== null && isLess(exact(maxGift), gift) ? exact(maxGift) : gift);
}

/** A quantity in milligrams and millilitres of a product: the two are always shown together. */
export function amountOf(quantity: Fraction, unit: DoseUnit, article: Article): Amount {
  const perMl = activePerMl(article);
  if (unit === 'ml') return { ml: shown(quantity), mg: perMl && shown(times(quantity, perMl)) };
  const milligrams = times(quantity, MILLIGRAMS[unit]);
  return { mg: shown(milligrams), ml: perMl && shown(dividedBy(milligrams, perMl)) };
}

export function giftFrom(quantity: Fraction, unit: DoseUnit, article: Article): Gift {
  const units = unitsOf(quantity, unit, article);
  return {
    ...amountOf(quantity, unit, article),
    units: units && shown(units),
    waste: units && wasteOf(units, article),
  };
}

/** How many gifts so many units are enough for, when each gift opens its own; null where that cannot be said. */
export function giftsFrom(units: number, quantity: Fraction, unit: DoseUnit, article: Article): number | null {
  const needed = unitsOf(quantity, unit, article);
  return needed === null ? null : roundedDown(dividedBy(whole(units), whole(roundedUp(needed))));
}

export function unitsOf(quantity: Fraction, unit: DoseUnit, article: Article): Fraction | null {
  if (unit === 'ml') {
    const content = contentOf(article);
    return content && dividedBy(quantity, content);
  }
  const per = activePerUnit(article);
  return per.ok ? dividedBy(times(quantity, MILLIGRAMS[unit]), per.value) : null;
}

export function millilitresOf(quantity: Fraction, unit: DoseUnit, article: Article): Fraction | null {
  if (unit === 'ml') return quantity;
  const per = activePerMl(article);
  return per && dividedBy(times(quantity, MILLIGRAMS[unit]), per);
}

function wasteOf(units: Fraction, article: Article): Gift['waste'] {
  const left = minus(whole(roundedUp(units)), units);
  if (isEqual(left, whole(0))) return null;
  const per = activePerUnit(article);
  const content = contentOf(article);
  return {
    mg: per.ok ? shown(times(left, per.value)) : null,
    ml: content && shown(times(left, content)),
    units: shown(left),
  };
}
