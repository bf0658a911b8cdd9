import type { EntityManager } from 'typeorm';
import { planWork } from '../../platform/work/due.js';

export const OFFER_AGAIN = 'offer-again';

/** Nobody can take the case now: it is offered again when the next pharmacy that may take it opens. */
export async function tryAgainLater(tx: EntityManager, caseId: string, at: Date | null): Promise<void> {
  if (at) await planWork(tx, OFFER_AGAIN, `${caseId} ${at.toISOString()}`, caseId, at);
}
