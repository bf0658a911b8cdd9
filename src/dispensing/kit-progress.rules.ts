import { usualQuantity, type Slot } from '../kit-standards/standard.js';
import type { KitLine } from './kit.js';

export type SlotState = 'open' | 'partly' | 'full' | 'optional' | 'at-packing';

export interface SlotProgress {
  code: string;
  name: string;
  nameEn: string;
  unit: string;
  unitEn: string;
  wanted: number;
  quantity: number;
  lots: string[];
  state: SlotState;
}

/** How far a kit is filled, slot by slot. Documents are printed for the patient when it is packed. */
export function progressOf(slots: readonly Slot[], lines: readonly Pick<KitLine, 'slot' | 'quantity' | 'lot'>[]) {
  return slots.map((slot): SlotProgress => {
    const inIt = lines.filter((line) => line.slot === slot.code);
    const quantity = inIt.reduce((sum, line) => sum + line.quantity, 0);
    const { code, name, nameEn, unit, unitEn } = slot;
    const lots = inIt.map(({ lot }) => lot);
    return {
      code,
      name,
      nameEn,
      unit,
      unitEn,
      wanted: usualQuantity(slot),
      quantity,
      lots,
      state: stateOf(slot, quantity),
    };
  });
}

function stateOf({ kind, mandatory, min }: Slot, quantity: number): SlotState {
  if (kind === 'document') return 'at-packing';
  if (quantity === 0) return mandatory ? 'open' : 'optional';
  return quantity < min ? 'partly' : 'full';
}

/** Where somebody goes on who fills a kit from top to bottom; null when every mandatory slot is full. */
export function nextSlot(progress: readonly SlotProgress[], after: string): string | null {
  const at = progress.findIndex(({ code }) => code === after);
  const ahead = [...progress.slice(at + 1), ...progress.slice(0, at + 1)];
  return ahead.find(({ state }) => state === 'open' || state === 'partly')?.code ?? null;
}
