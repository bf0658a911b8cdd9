import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';

const OVERDUE: Statement = {
  name: 'casework-overdue',
  text: `select t.since as at from kit_case k,
           turns_of(k.status, k.urgency, k.offer_lapses_at, k.deliver_by, k.delivered_at, case when k.still_needed then k.still_needed_asked_at end, coalesce(k.returned_at, k.missing_at, k.ended_at)) t
         where k.id = $1 and t.signal in ('long-at-home', 'return-overdue', 'settle-overdue') limit 1`,
};

/** When it is overdue that the kit is still in a home, not back, or not accounted for. */
export async function overdueAt(tx: EntityManager, id: string): Promise<Date | null> {
  return (await ask<{ at: Date }>(tx, OVERDUE, [id]))[0]?.at ?? null;
}
