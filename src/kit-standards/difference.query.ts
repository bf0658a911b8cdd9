import type { EntityManager } from 'typeorm';
import { allow, refuse, type Result } from '../platform/result.js';
import { difference, isOtherMedicine } from './difference.rules.js';
import { differenceInWords } from './difference.text.js';
import { directionDifference } from './direction-difference.rules.js';
import { directionChangeInWords } from './direction-difference.text.js';
import { shownDirections } from './direction-review.rules.js';
import { directionsIn } from './directions.query.js';
import type { Slot } from './standard.js';
import { slotsIn, versionOf } from './standards.query.js';

export interface Compared {
  from: { id: string; name: string };
  to: { id: string; name: string };
  differences: { slot: string; change: string; nl: string; en: string }[];
}

/** What somebody does differently who worked by the one version and now works by the other. */
export async function compare(tx: EntityManager, fromId: string, toId: string): Promise<Result<Compared, 'not-found'>> {
  const from = await versionOf(tx, fromId);
  const to = await versionOf(tx, toId);
  if (!from || !to) return refuse('not-found');
  const before = await slotsIn(tx, fromId);
  const after = await slotsIn(tx, toId);
  const differences = difference(before, after).map((one) => ({
    slot: one.slot.code,
    change: one.change.kind,
    nl: differenceInWords(one, 'nl'),
    en: differenceInWords(one, 'en'),
  }));
  const given = await givenDifferently(tx, { id: fromId, slots: before }, { id: toId, slots: after });
  return allow({
    from: { id: from.id, name: from.name },
    to: { id: to.id, name: to.name },
    differences: [...differences, ...given],
  });
}

interface Version {
  id: string;
  slots: readonly Slot[];
}

/** Of the slots that the new version has: what becomes of the others is said above. */
async function givenDifferently(tx: EntityManager, from: Version, to: Version) {
  const shown = async ({ id, slots }: Version) => shownDirections(slots, await directionsIn(tx, id));
  const before = new Map(from.slots.map((slot) => [slot.code, slot]));
  const after = new Map(to.slots.map((slot) => [slot.code, slot]));
  const others = to.slots.filter((slot) => isOtherMedicine(before.get(slot.code) ?? slot, slot));
  const changes = directionDifference(await shown(from), await shown(to), new Set(others.map(({ code }) => code)));
  return changes.flatMap((change) => {
    const isGone = change.kind === 'direction-removed';
    const { slot: code } = isGone ? change.from : change.to;
    const slot = after.has(code) ? (isGone ? before : after).get(code) : undefined;
    const words = (language: 'nl' | 'en') => (slot ? directionChangeInWords(change, slot, language) : '');
    return slot ? [{ slot: code, change: change.kind, nl: words('nl'), en: words('en') }] : [];
  });
}
