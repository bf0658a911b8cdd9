import type { Direction, ShownDirection } from './direction.js';
import {
  faultsOfDirection,
  lacksMaximum,
  shownDirection,
  type DirectionFaultKind,
  type Medicine,
} from './direction.rules.js';

/** Which direction of which slot, and what stands in the way of it. */
export interface Obstacle {
  slot: string;
  number: number;
  says: DirectionFaultKind | 'maximum-needed';
}

/** A slot may have changed since its directions were written: they are judged again as it is now. */
export const faultsIn = (slots: readonly Medicine[], all: readonly Direction[]): Obstacle[] =>
  withSlot(slots, all).flatMap(([it, slot]) =>
    faultsOfDirection(it, slot, all).map(({ says }) => ({ slot: it.slot, number: it.number, says })),
  );

export const maximaLackingIn = (slots: readonly Medicine[], all: readonly Direction[]): Obstacle[] =>
  withSlot(slots, all)
    .filter(([it, slot]) => lacksMaximum(it, slot))
    .map(([{ slot, number }]) => ({ slot, number, says: 'maximum-needed' }));

export const shownDirections = (slots: readonly Medicine[], all: readonly Direction[]): ShownDirection[] =>
  withSlot(slots, all).map(([it, slot]) => shownDirection(it, slot));

function withSlot(slots: readonly Medicine[], all: readonly Direction[]): [Direction, Medicine][] {
  const byCode = new Map(slots.map((slot) => [slot.code, slot]));
  return all.flatMap((it): [Direction, Medicine][] => {
    const slot = byCode.get(it.slot);
    return slot ? [[it, slot]] : [];
  });
}
