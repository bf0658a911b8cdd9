import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';

const RECORD: Statement = {
  name: 'record-request',
  text: 'select record_request($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as duplicate',
};

export interface Recorded {
  /** Sealed, in the order of `record_request`. */
  patient: (Buffer | null)[];
  request: object;
  order: { id: string; validUntil: Date; content: Buffer; hash: Buffer };
  choice: { pharmacyId: string | null; considered: object };
  escalateAt: Date;
}

/** Everything of a new case that is the request's own, in one call. @returns another open request for the same patient. */
export async function recordRequest(tx: EntityManager, id: string, it: Recorded): Promise<string | null> {
  const { patient, request, order, choice, escalateAt } = it;
  const [row] = await ask<{ duplicate: string | null }>(tx, RECORD, [
    ...[id, patient, JSON.stringify(request), order.id, order.validUntil, order.content, order.hash],
    ...[choice.pharmacyId, JSON.stringify(choice.considered), escalateAt],
  ]);
  return row?.duplicate ?? null;
}
