import { grouped } from '../platform/grouped.js';
import { byCode } from './slot-order.rules.js';

export interface FilledSlot {
  pharmacyId: string;
  slot: string;
  product: string;
  quantity: number;
  /** The same for two packs that hold the same. */
  filledWith: string;
}
export interface Pharmacy {
  id: string;
  name: string;
}

/** Pharmacies that fill every slot alike: one column. */
export interface Column {
  pharmacies: Pharmacy[];
}
/** One way to fill a slot. */
export interface Way {
  /** All that hold the same. */
  products: string[];
  /** The same for two ways that differ in number alone. */
  holds: string;
  quantity: number;
  pharmacies: number;
}
export interface ComparedSlot {
  slot: string;
  /** Every pharmacy fills it, and in one way. */
  alike: boolean;
  /** The most usual first. */
  ways: Way[];
  /** As many ways as count when each weighs as many pharmacies as do so; one that is not filled is a way too. 1 where all do alike. */
  weighedWays: number;
  /** For each column its way, from nought; null where the slot is not filled. */
  cells: (number | null)[];
}
export interface Comparison {
  columns: Column[];
  slots: ComparedSlot[];
}

const wayOf = ({ filledWith, quantity }: FilledSlot) => `${filledWith} × ${String(quantity)}`;

/** All that pharmacies fill, side by side; most pharmacies first, and what is alike in one column. */
export function compared(pharmacies: readonly Pharmacy[], filled: readonly FilledSlot[]): Comparison {
  const of = grouped(filled, ({ pharmacyId }) => pharmacyId);
  const groups = grouped(pharmacies, ({ id }) => (of.get(id) ?? []).map(signed).sort().join('\n'));
  const columns = [...groups.values()].sort((one, other) => other.length - one.length);
  const slots = [...grouped(filled, ({ slot }) => slot)].sort(([one], [other]) => byCode(one, other));
  return {
    columns: columns.map((group) => ({ pharmacies: group })),
    slots: slots.map(([slot, those]) => comparedSlot(slot, those, columns)),
  };
}

/** What is done most differently first; of what is alike in that the first of the kit. */
export const byDifference = (one: ComparedSlot, other: ComparedSlot): number =>
  other.weighedWays - one.weighedWays || byCode(one.slot, other.slot);

const signed = (it: FilledSlot) => `${it.slot} ${wayOf(it)}`;

function comparedSlot(slot: string, filled: readonly FilledSlot[], columns: readonly Pharmacy[][]): ComparedSlot {
  const ways = [...grouped(filled, wayOf)].sort(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  const place = new Map(ways.flatMap(([, those], at) => those.map(({ pharmacyId }) => [pharmacyId, at] as const)));
  const cells = columns.map(([first]) => (first === undefined ? null : (place.get(first.id) ?? null)));
  return {
    slot,
    alike: ways.length === 1 && !cells.includes(null),
    ways: ways.map(([, those]) => ({
      products: [...new Set(those.map(({ product }) => product))].sort(),
      holds: those[0]?.filledWith ?? '',
      quantity: those[0]?.quantity ?? 0,
      pharmacies: those.length,
    })),
    weighedWays: weighedWays([...ways.map(([, those]) => those.length), absentIn(cells, columns)]),
    cells,
  };
}

const absentIn = (cells: readonly (number | null)[], columns: readonly Pharmacy[][]) =>
  columns.reduce((sum, column, at) => sum + (cells[at] === null ? column.length : 0), 0);

function weighedWays(pharmacies: readonly number[]): number {
  const all = pharmacies.reduce((sum, n) => sum + n, 0);
  const alike = pharmacies.reduce((sum, n) => sum + (n / all) ** 2, 0);
  return Math.round(100 / alike) / 100;
}
