import { activePerMl, activePerUnit } from './active-substance.rules.js';
import type { Article } from './conformity.js';
import type { Direction, GivenDirection, ShownDirection } from './direction.js';
import { exact, millilitresOf, unitsOf, amountOf, giftFrom, giftOf, giftsFrom } from './gift.rules.js';
import {
  dividedBy,
  fraction,
  isEqual,
  isLess,
  minus,
  plus,
  roundedDown,
  shown,
  times,
  whole,
  type Fraction,
} from './fraction.js';
import { allow } from '../platform/result.js';
import { usualQuantity } from './standard.js';

export type DirectionFaultKind =
  | 'not-a-medicine'
  | 'dose-missing'
  | 'dose-or-share'
  | 'open-has-no-dose'
  | 'share-needs-own-dose'
  | 'for-whom-missing'
  | 'direction-twice'
  | 'maximum-under-dose'
  | 'maximum-under-gift'
  | 'strength-unknown'
  | 'strengths-differ'
  | 'strength-cannot-give'
  | 'more-than-the-kit-holds';
export interface DirectionFault {
  field: 'dose' | 'share' | 'forWhom' | 'indication' | 'maxDay' | 'maxGift' | 'maxEpisode';
  says: DirectionFaultKind;
}
/** A slot with what may lie in it. */
export interface Medicine {
  code: string;
  kind: string;
  min: number;
  max: number;
  products: readonly (Article & { needsOpiumPrescription: boolean })[];
}

/** What no direction may be. What another source says is only told; what is chosen must be possible with what lies in the slot. */
export function faultsOfDirection(it: Direction, slot: Medicine, all: readonly Direction[]): DirectionFault[] {
  if (slot.kind !== 'medicine') return [{ field: 'indication', says: 'not-a-medicine' }];
  const faults = [...faultsOfDose(it), ...faultsOfMaxima(it)];
  if (it.standing !== 'chosen' || faults.length > 0) return faults;
  if (it.forWhom === 'not-stated') faults.push({ field: 'forWhom', says: 'for-whom-missing' });
  if (all.some((other) => isAnother(other, it) && isSameUse(other, it)))
    faults.push({ field: 'indication', says: 'direction-twice' });
  const says = it.dose === null ? null : whyNotGiven(exact(it.dose), it, slot);
  return says ? [...faults, { field: 'dose', says }] : faults;
}

function faultsOfDose({ standing, dose, share, forWhom }: Direction): DirectionFault[] {
  const faults: DirectionFault[] = [];
  const given = [dose, share].filter((each) => each !== null).length;
  if (standing === 'open' && given > 0) faults.push({ field: 'dose', says: 'open-has-no-dose' });
  if (standing !== 'open' && given === 0) faults.push({ field: 'dose', says: 'dose-missing' });
  if (standing !== 'open' && given === 2) faults.push({ field: 'share', says: 'dose-or-share' });
  if (share !== null && forWhom !== 'on-opioids') faults.push({ field: 'forWhom', says: 'share-needs-own-dose' });
  return faults;
}

function faultsOfMaxima(it: Direction): DirectionFault[] {
  const under = (field: 'maxDay' | 'maxGift' | 'maxEpisode', least: number | null, says: DirectionFaultKind) =>
    it[field] !== null && least !== null && it[field] < least ? [{ field, says }] : [];
  return [
    ...under('maxGift', it.dose, 'maximum-under-dose'),
    ...under('maxDay', it.dose, 'maximum-under-dose'),
    ...under('maxEpisode', it.dose, 'maximum-under-dose'),
    ...under('maxDay', it.dose === null ? it.maxGift : null, 'maximum-under-gift'),
    ...under('maxEpisode', it.dose === null ? it.maxGift : null, 'maximum-under-gift'),
  ];
}

/** A syringe of 1 ml has a mark every hundredth of a millilitre. */
const MARKS_PER_ML = whole(100);
/** A dose between two marks may be read at the nearest one, as long as that changes it by no more than this. */
const READ_WITHIN = fraction(1n, 20n);

function whyNotGiven(dose: Fraction, { unit }: Direction, slot: Medicine): DirectionFaultKind | null {
  const [first, ...others] = slot.products;
  if (!first) return 'strength-unknown';
  if (others.some((other) => !isAsStrong(first, other))) return 'strengths-differ';
  const ml = millilitresOf(dose, unit, first);
  const units = unitsOf(dose, unit, first);
  if (!ml && !units) return 'strength-unknown';
  if (ml ? !isMeasured(ml) : units?.under !== 1n) return 'strength-cannot-give';
  return units && isLess(whole(slot.max), units) ? 'more-than-the-kit-holds' : null;
}

const nearestMark = (ml: Fraction): number => roundedDown(plus(times(ml, MARKS_PER_ML), fraction(1n, 2n)));

function isMeasured(ml: Fraction): boolean {
  const marks = times(ml, MARKS_PER_ML);
  const nearest = whole(nearestMark(ml));
  const off = isLess(nearest, marks) ? minus(marks, nearest) : minus(nearest, marks);
  return !isLess(times(marks, READ_WITHIN), off);
}

function isAsStrong(one: Article, other: Article): boolean {
  const isSame = (a: Fraction | null, b: Fraction | null) => (a && b ? isEqual(a, b) : a === b);
  const perUnit = [one, other].map((article) => activePerUnit(article)).map((it) => (it.ok ? it.value : null));
  return isSame(activePerMl(one), activePerMl(other)) && isSame(perUnit[0] ?? null, perUnit[1] ?? null);
}

const isSameUse = (one: Direction, other: Direction): boolean =>
  one.standing === other.standing && useOf(one) === useOf(other);

const isAnother = (one: Direction, other: Direction): boolean => one.slot !== other.slot || one.number !== other.number;

/** For what, whom, when and how: a version says of each use once what is given. */
export const useOf = ({ slot, indication, forWhom, route, circumstances }: Direction): string =>
  [slot, indication, forWhom, route, circumstances ?? ''].join('\n');

/** An opium prescription states a maximum, so people settle one; it follows from nothing else. */
export const lacksMaximum = ({ standing, maxDay }: Direction, { products }: Pick<Medicine, 'products'>): boolean =>
  standing === 'chosen' && maxDay === null && products.some(({ needsOpiumPrescription }) => needsOpiumPrescription);

/** Nobody settled how much of it at most: millilitres are of what has no active substance, of which there is nothing to exceed. */
export const isUnbounded = ({ unit, maxDay, maxEpisode }: Pick<Direction, 'unit' | 'maxDay' | 'maxEpisode'>): boolean =>
  unit !== 'ml' && maxDay === null && maxEpisode === null;

export function shownDirection(it: Direction & Pick<GivenDirection, 'ownDose'>, slot: Medicine): ShownDirection {
  const [article] = slot.products;
  const gift = giftOf(it, null);
  return {
    ...it,
    ...givenWith(it, article),
    enoughFor: gift.ok && article ? giftsFrom(usualQuantity(slot), gift.value, it.unit, article) : null,
    lacksMaximum: lacksMaximum(it, slot),
  };
}

type Given = Omit<GivenDirection, 'gift' | 'maxima' | 'number'>;

/** With this product in hand: what the same dose is in mg and ml, and how many of it. */
export function givenWith(it: Given, article: Article | undefined): Pick<GivenDirection, 'gift' | 'maxima'> {
  const gift = it.ownDose ? allow(exact(it.ownDose.gift)) : giftOf(it, null);
  const amount = (quantity: number | null) =>
    quantity === null || !article ? null : amountOf(exact(quantity), it.unit, article);
  return {
    gift: gift.ok && article ? giftFrom(gift.value, it.unit, article) : null,
    maxima: { day: amount(it.maxDay), gift: amount(it.maxGift), episode: amount(it.maxEpisode) },
  };
}

/** What a share of this patient's own dose in 24 hours comes to: no more than one gift may be, read at the nearest mark of a syringe where it can be. */
export function giftOfOwn(
  it: Pick<Direction, 'dose' | 'share' | 'unit' | 'maxGift'>,
  ownDay: number,
  article: Article,
) {
  const gift = giftOf(it, ownDay);
  if (!gift.ok) return null;
  const ml = millilitresOf(gift.value, it.unit, article);
  if (!ml || !isMeasured(ml)) return shown(gift.value);
  return shown(times(gift.value, dividedBy(fraction(BigInt(nearestMark(ml)), MARKS_PER_ML.over), ml)));
}

/** The dose, or what a share of the patient's own dose comes to, in the direction's unit; null where that is not known. */
export const quantityEachTime = ({ dose, ownDose }: Pick<GivenDirection, 'dose' | 'ownDose'>): number | null =>
  dose ?? ownDose?.gift ?? null;
