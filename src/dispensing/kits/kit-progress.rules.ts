import { usualQuantity, type Slot } from '../../kit-standards/standard.js';
import { isLess, shown, whole } from '../../kit-standards/fraction.js';
import { fitsIn } from '../../kit-standards/slot-fitting.rules.js';
import { filledOf, mostUnits, standInFor } from '../../kit-standards/slot-filling.rules.js';
import { mostOf, type Spared } from '../../kit-standards/spared.rules.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import type { KitLine } from './kit.js';

export type SlotState = 'open' | 'partly' | 'full' | 'optional' | 'at-packing';

export interface StandInShown {
  name: string;
  unit: string;
  least: number;
  most: number;
  reason: string;
  needsConsent: boolean;
}

/** Why less is enough, and whether the prescriber has to agree. */
export interface Ration {
  atLeast: number;
  reason: string;
  needsConsent: boolean;
}

export interface SlotProgress {
  code: string;
  name: string;
  nameEn: string;
  unit: string;
  unitEn: string;
  wanted: number;
  /** As many as may lie in it. */
  most: number;
  /** In the units of the slot; what stands in counts for the active substance that it holds. */
  quantity: number;
  /** Units of what stands in, if any do. */
  instead: number;
  lots: string[];
  /** What may stand in today, of a shortage. */
  other: StandInShown[];
  /** Of what less is enough today. */
  rations: Ration[];
  /** How many more lie in it than a shortage leaves: the kit deviates, and somebody else needs them. */
  over: number;
  /** What that is counted in: units of what stands in where nothing else lies there, as whoever takes them out counts them. */
  counted: { held: number; leaves: number; of: string | null };
  /** What lies in it and neither belongs there nor stands in today. */
  strange: string[];
  state: SlotState;
}

type Filled = Pick<KitLine, 'slot' | 'product' | 'quantity' | 'lot'> & Partial<Pick<KitLine, 'name'>>;

/** How far a kit is filled, slot by slot. Documents are printed for the patient when it is packed. */
export function progressOf(
  slots: readonly Slot[],
  lines: readonly Filled[],
  standIns: readonly StandIn[],
  spared: readonly Spared[] = [],
) {
  return slots.map((slot): SlotProgress => {
    const inIt = lines.filter((line) => line.slot === slot.code);
    const other = inIt.filter(({ product }) => standInFor(slot.code, product, standIns));
    const { code, name, nameEn, unit, unitEn } = slot;
    const quantity = shown(filledOf(slot, inIt, standIns));
    const least = spared.filter((it) => it.slot === code && it.atLeast > 0).at(-1);
    // Of two that leave less the one that leaves least holds.
    const rations = spared.filter((it) => it.slot === code && (it.atLeast === 0 || it === least));
    const most = mostOf(slot, spared);
    const counted = countedIn(slot, inIt, standIns, { quantity, most });
    return {
      ...{ code, name, nameEn, unit, unitEn },
      wanted: usualQuantity(slot),
      most,
      quantity,
      instead: other.reduce((sum, { quantity }) => sum + quantity, 0),
      lots: inIt.map(({ lot }) => lot),
      other: standIns
        .filter((it) => it.slot === code)
        .map(({ article: { name, unit }, least, most, reason, needsConsent }) => ({
          ...{ name, unit, least, most, reason, needsConsent },
        })),
      rations: rations.map(({ atLeast, reason, needsConsent }) => ({ atLeast, reason, needsConsent })),
      over: least ? Math.max(0, counted.held - counted.leaves) : 0,
      counted,
      strange: strangeIn(slot, inIt, standIns),
      state: stateOf(slot, inIt, standIns),
    };
  });
}

function countedIn(
  { code }: Slot,
  inIt: readonly Filled[],
  standIns: readonly StandIn[],
  { quantity, most }: Pick<SlotProgress, 'quantity' | 'most'>,
): SlotProgress['counted'] {
  const [product, another] = new Set(inIt.map((line) => line.product));
  const only = product === undefined || another !== undefined ? undefined : standInFor(code, product, standIns);
  if (!only) return { held: quantity, leaves: most, of: null };
  const held = inIt.reduce((sum, line) => sum + line.quantity, 0);
  return { held, leaves: mostUnits(code, only.article.code, most, standIns), of: only.article.name };
}

function strangeIn(slot: Slot, inIt: readonly Filled[], standIns: readonly StandIn[]): string[] {
  const strange = inIt.filter(({ product }) => !fitsIn(slot, product) && !standInFor(slot.code, product, standIns));
  return [...new Set(strange.map(({ name, product }) => name ?? product))];
}

function stateOf(slot: Slot, inIt: readonly Filled[], standIns: readonly StandIn[]): SlotState {
  if (slot.kind === 'document') return 'at-packing';
  if (inIt.length === 0) return slot.mandatory ? 'open' : 'optional';
  return isLess(filledOf(slot, inIt, standIns), whole(slot.min)) ? 'partly' : 'full';
}

/** Where somebody goes on who fills a kit from top to bottom; null when every mandatory slot is full. */
export function nextSlot(progress: readonly SlotProgress[], after: string): string | null {
  const at = progress.findIndex(({ code }) => code === after);
  const ahead = [...progress.slice(at + 1), ...progress.slice(0, at + 1)];
  return ahead.find(isWanting)?.code ?? null;
}

const isWanting = ({ state }: SlotProgress) => state === 'open' || state === 'partly';

export const isFilled = (progress: readonly SlotProgress[]): boolean => !progress.some(isWanting);
