import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Decider } from './standard.js';

/** Why a version is to be withdrawn, or was. */
export interface Withdrawal {
  reason: string;
  role: Decider;
  at: Date;
  /** Known to colleagues only. */
  name: string | null;
  approvedAt: Date | null;
}

const OF: Statement = {
  name: 'standard-withdrawal',
  text: `select w.reason, w.role, w.proposed_at as at, w.proposed_by as person, p.name, w.approved_at as "approvedAt"
         from standard_withdrawal w left join person p on p.id = w.proposed_by where w.standard_id = $1`,
};

export async function withdrawalOf(
  tx: EntityManager,
  standard: string,
): Promise<(Withdrawal & { person: string }) | null> {
  return (await ask<Withdrawal & { person: string }>(tx, OF, [standard]))[0] ?? null;
}
