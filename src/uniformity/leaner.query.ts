import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';

/** What became of one product in one slot, over the last year. */
export interface Outcome {
  slot: string;
  product: string;
  kits: number;
  supplied: number;
  used: number;
  wasted: number;
  destroyed: number;
  reused: number;
  missing: number;
}
/** In so many opened kits so many of a slot were taken out. */
export interface Taken {
  slot: string;
  taken: number;
  kits: number;
}

const OUTCOMES: Statement = {
  name: 'slot-outcomes',
  text: `select slot, product, kits, supplied, used, wasted, destroyed, reused, missing from monitoring.slot_outcome order by slot, product`,
};
const TAKEN: Statement = {
  name: 'slot-taken',
  text: 'select slot, taken, kits from monitoring.slot_taken order by slot, taken',
};

export const slotOutcomes = (tx: EntityManager) => ask<Outcome>(tx, OUTCOMES);
export const slotTaken = (tx: EntityManager) => ask<Taken>(tx, TAKEN);
