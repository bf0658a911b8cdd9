import type { ShownDirection } from './direction.js';
import type { Slot } from './standard.js';

export interface Unsettled {
  /** Medicines of which nothing is said, not even that it is still to be settled. */
  withoutDirections: Slot[];
  open: { slot: Slot; uses: ShownDirection[] }[];
  withoutDocument: Slot[];
}

/** What whoever approves a version leaves open by it. */
export function unsettledIn(slots: readonly Slot[], directions: readonly ShownDirection[]): Unsettled {
  const said = (slot: Slot) =>
    directions.filter(({ slot: code, standing }) => code === slot.code && standing !== 'source');
  const medicines = slots.filter(({ kind }) => kind === 'medicine');
  return {
    withoutDirections: medicines.filter((slot) => said(slot).length === 0),
    open: medicines.flatMap((slot) => {
      const uses = said(slot).filter(({ standing }) => standing === 'open');
      return uses.length > 0 ? [{ slot, uses }] : [];
    }),
    withoutDocument: slots.filter(({ kind, document }) => kind === 'document' && !document),
  };
}
