import type { PlainDate } from '../platform/calendar.js';
import type { SlotDemand, Substitution } from './conformity.js';
import { standsIn, unitsOf, type Instead } from './equal-amount.rules.js';
import { slotsUnder, sparedOn } from './spared.rules.js';
import { decisionOf, inForce, type StandIn } from './substitution.rules.js';

/** As many as a shortage leaves of each slot on a day. */
export const slotsAskedOf = <S extends SlotDemand>(
  slots: readonly S[],
  substitutions: readonly Substitution[],
  day: PlainDate,
): S[] =>
  slotsUnder(
    slots,
    sparedOn(substitutions, day).filter(({ atLeast }) => atLeast > 0),
  );

/** Where less is left of a slot, of what stands in no more than holds that much, in whole units. */
export function unitsUnder({ worth, least, most }: Instead, slot: SlotDemand, asked: SlotDemand) {
  if (asked.max === slot.max) return { least, most };
  const under = unitsOf(asked, worth);
  return { least: Math.min(under.least, under.most), most: under.most };
}

/**
 * What stands in and holds as much as the slot asks: also what was decided before anybody asked for that. Where less is left of the slot, of what
 * stands in as much less in active substance.
 */
export function standInsOn(
  slots: readonly SlotDemand[],
  substitutions: readonly Substitution[],
  day: PlainDate,
): StandIn[] {
  const asked = slotsAskedOf(slots, substitutions, day);
  return inForce(substitutions, day).flatMap((it) => {
    const slot = slots.find((each) => each.code === it.slot);
    if (!slot || it.article === null) return [];
    const verdict = standsIn(slot, it.article, it.quantity);
    if (!verdict.ok) return [];
    const { worth, perUnit } = verdict;
    const under = asked.find(({ code }) => code === it.slot) ?? slot;
    const { least, most } = unitsUnder(verdict, slot, under);
    return most < 1 ? [] : { ...decisionOf(it), article: it.article, worth, perUnit, least, most };
  });
}
