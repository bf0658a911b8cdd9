import type { EntityManager } from 'typeorm';
import { allow, refuse, type Result } from '../platform/result.js';
import { difference, isOtherMedicine } from './difference.rules.js';
import { differenceInWords } from './difference.text.js';
import { directionDifference } from './direction-difference.rules.js';
import { directionChangeInWords } from './direction-difference.text.js';
import { shownDirections } from './direction-review.rules.js';
import type { Direction } from './direction.js';
import { useOf } from './direction.rules.js';
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
  const differences = changesBetween(await contentsOf(tx, fromId), await contentsOf(tx, toId));
  return allow({
    from: { id: from.id, name: from.name },
    to: { id: to.id, name: to.name },
    differences: differences.map(({ slot, change, nl, en }) => ({ slot, change, nl, en })),
  });
}

export interface Contents {
  slots: readonly Slot[];
  directions: readonly Direction[];
}
export async function contentsOf(tx: EntityManager, id: string): Promise<Contents> {
  return { slots: await slotsIn(tx, id), directions: await directionsIn(tx, id) };
}

/** `about`: what of the version it is that changed, whatever it became. */
export function changesBetween(from: Contents, to: Contents): (Compared['differences'][number] & { about: string })[] {
  const differences = difference(from.slots, to.slots).map((one) => ({
    slot: one.slot.code,
    change: one.change.kind,
    about: [one.slot.code, one.change.kind, 'product' in one.change ? one.change.product : ''].join('\n'),
    nl: differenceInWords(one, 'nl'),
    en: differenceInWords(one, 'en'),
  }));
  return [...differences, ...givenDifferently(from, to)];
}

/** Of the slots that the new version has: what becomes of the others is said above. */
function givenDifferently(from: Contents, to: Contents) {
  const shown = ({ slots, directions }: Contents) => shownDirections(slots, directions);
  const before = new Map(from.slots.map((slot) => [slot.code, slot]));
  const after = new Map(to.slots.map((slot) => [slot.code, slot]));
  const others = to.slots.filter((slot) => isOtherMedicine(before.get(slot.code) ?? slot, slot));
  const changes = directionDifference(shown(from), shown(to), new Set(others.map(({ code }) => code)));
  return changes.flatMap((change) => {
    const isGone = change.kind === 'direction-removed';
    const direction = isGone ? change.from : change.to;
    const { slot: code } = direction;
    const slot = after.has(code) ? (isGone ? before : after).get(code) : undefined;
    const words = (language: 'nl' | 'en') => (slot ? directionChangeInWords(change, slot, language) : '');
    const about = useOf(direction);
    return slot ? [{ slot: code, change: change.kind, about, nl: words('nl'), en: words('en') }] : [];
  });
}
