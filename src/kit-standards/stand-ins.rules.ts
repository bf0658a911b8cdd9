import type { PlainDate } from '../platform/calendar.js';
import type { SlotDemand, Substitution } from './conformity.js';
import { standsIn, unitsOf } from './equal-amount.rules.js';
import { slotsUnder, sparedOn } from './spared.rules.js';
import { decisionOf, inForce, type StandIn } from './substitution.rules.js';

/**
 * What stands in and holds as much as the slot asks: also what was decided before anybody asked for that. Where less is left of the slot, of what
 * stands in as much less in active substance.
 */
export function standInsOn(
  slots: readonly SlotDemand[],
  substitutions: readonly Substitution[],
  day: PlainDate,
): StandIn[] {
  const spared = sparedOn(substitutions, day).filter(({ atLeast }) => atLeast > 0);
  const asked = slotsUnder(slots, spared);
  return inForce(substitutions, day).flatMap((it) => {
    const slot = slots.find((each) => each.code === it.slot);
    if (!slot || it.article === null) return [];
    const verdict = standsIn(slot, it.article, it.quantity);
    if (!verdict.ok) return [];
    const { worth, perUnit } = verdict;
    const under = asked.find(({ code }) => code === it.slot) ?? slot;
    const { least, most } = under === slot ? verdict : unitsOf(under, worth);
    if (most < 1) return [];
    return { ...decisionOf(it), article: it.article, worth, perUnit, least: Math.min(least, most), most };
  });
}
