import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

/** Kits that stand ready with so much of an opium medicine. */
export interface ReadyAmount {
  slot: string;
  quantity: number;
  kits: number;
}

const READY: Statement = {
  name: 'ready-amounts',
  text: 'select slot, quantity, kits from ready_amounts($1)',
};

export const readyAmounts = (tx: EntityManager, pharmacy: string) => ask<ReadyAmount>(tx, READY, [pharmacy]);
