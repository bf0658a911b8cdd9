import type { PlainDate } from '../../platform/calendar.js';
import { lasts, type Lasts, type Supply } from './supply.rules.js';

/** How far the region comes with so many in a kit. */
export interface Ration {
  quantity: number;
  /** When kits that stand ready are opened and hold no more than that either. */
  everyKit: Lasts;
  /** When kits that stand ready stay as they are, and loose packs fill new ones. */
  newKits: Lasts;
  /** Fewer than the directions may take in 48 hours; null where they do not say so. */
  isUnderNeed: boolean | null;
}
interface Asked {
  /** What lies in a kit now. */
  usual: number;
  /** Units by the last day on which they may leave. */
  units: readonly { units: number; leavesUntil: PlainDate }[];
  /** Kits that hold it. */
  kits: readonly Supply[];
  /** Packs outside kits, of which nobody keeps when they expire. */
  loose: number;
  need: number | null;
  perWeek: number | null;
  today: PlainDate;
}

/** A table that is read at a glance. */
const MOST_ROWS = 12;

export function rations(asked: Asked): Ration[] {
  const { usual } = asked;
  const step = Math.max(1, Math.ceil(usual / MOST_ROWS));
  const quantities = Array.from({ length: Math.ceil(usual / step) }, (_, n) => usual - n * step);
  return quantities.map((quantity) => ration(quantity, asked));
}

function ration(quantity: number, { units, kits, loose, need, perWeek, today }: Asked): Ration {
  const filledAnew = { kits: loose / quantity, leavesUntil: null };
  const opened = units.map((one) => ({ kits: one.units / quantity, leavesUntil: one.leavesUntil }));
  return {
    quantity,
    everyKit: lasts([...opened, filledAnew], perWeek, today),
    newKits: lasts([...kits, filledAnew], perWeek, today),
    isUnderNeed: need === null ? null : quantity < need,
  };
}

/** The most in a kit with which the region comes through; none where even the least does not do. */
export const enoughUntil = (all: readonly Ration[], day: PlainDate): number | null =>
  all.find(({ everyKit: { until } }) => until !== null && until >= day)?.quantity ?? null;
