import type { PlainDate } from '../platform/calendar.js';
import type { BySubstitution, SlotDemand, Substitution } from './conformity.js';
import { isLess, whole, type Fraction } from './fraction.js';
import { decisionOf, inForce } from './substitution.rules.js';

/** How little of a slot is enough today; nothing where it is left out. */
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
    return { ...slot, mandatory: slot.mandatory && least.atLeast > 0, min: least.atLeast };
  });
}

/** The decision that a slot with so much in it stands under; none where there is too little for any. */
export const sparedFor = (slot: string, filled: Fraction, spared: readonly Spared[]): Spared | undefined =>
  spared.find((it) => it.slot === slot && !isLess(filled, whole(it.atLeast)));
