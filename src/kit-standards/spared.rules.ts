import type { PlainDate } from '../platform/calendar.js';
import type { BySubstitution, SlotDemand, Substitution } from './conformity.js';
import { isLess, plus, whole, type Fraction } from './fraction.js';
import { decisionOf, inForce } from './substitution.rules.js';

/** How much of a slot is enough today, and no more than that is there to have; nothing where it is left out. */
export interface Spared extends BySubstitution {
  atLeast: number;
}

/** How little is enough, the most first: a kit is judged by the decision that asks most of it. */
export function sparedOn(substitutions: readonly Substitution[], day: PlainDate): Spared[] {
  return inForce(substitutions, day)
    .flatMap((it) => (it.kind === 'other-product' ? [] : { ...decisionOf(it), atLeast: it.quantity ?? 0 }))
    .sort((one, other) => other.atLeast - one.atLeast);
}

/** What whoever fills a kit is asked for today: no more than there is to have. */
export function slotsUnder<S extends SlotDemand>(slots: readonly S[], spared: readonly Spared[]): S[] {
  return slots.map((slot) => {
    const least = spared.filter((it) => it.slot === slot.code).at(-1);
    if (!least) return slot;
    const min = Math.min(slot.min, least.atLeast);
    return { ...slot, mandatory: slot.mandatory && least.atLeast > 0, min, max: mostOf(slot, spared) };
  });
}

/** As many as a shortage leaves, in units of the slot: of several decisions the least. What may be left out may also lie in it. */
export const mostOf = ({ code, max }: Pick<SlotDemand, 'code' | 'max'>, spared: readonly Spared[]): number =>
  Math.min(max, ...spared.filter((it) => it.slot === code && it.atLeast > 0).map(({ atLeast }) => atLeast));

/**
 * The decision that a slot with so much in it stands under; none where there is too little for any. `unit` is what one more would count for:
 * of large ampoules there are enough when one more would be too many.
 */
export const sparedFor = (
  slot: string,
  filled: Fraction,
  unit: Fraction,
  spared: readonly Spared[],
): Spared | undefined => spared.find((it) => it.slot === slot && isLess(whole(it.atLeast), plus(filled, unit)));
