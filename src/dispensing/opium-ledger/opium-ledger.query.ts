import type { EntityManager } from 'typeorm';
import { betweenDays } from '../../platform/database/between-days.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { listOf, PER_PAGE, type ListOf } from '../../web/list.input.js';
import type { OpiumLedgerInput } from './opium-ledger.input.js';
import type { Account } from './opium-ledger.js';

export interface LedgerRow {
  id: string;
  at: Date;
  kitId: string;
  serial: string | null;
  product: string;
  name: string;
  lot: string;
  from: Account;
  to: Account;
  quantity: number;
  /** What of this product the pharmacy has after this row: in kits, on the shelf and set apart for destruction. */
  running: number;
  by: string | null;
  witness: string | null;
  reverses: string | null;
  reversed: boolean;
}

const HELD = `('shelf', 'kit', 'for-destruction')`;
const ROWS: Statement = {
  name: 'opium-ledger',
  text: `with told as (
           select m.*, sum(case when m.to_account in ${HELD} then m.quantity else 0 end - case when m.from_account in ${HELD} then m.quantity else 0 end)
                        over (partition by m.product order by m.at, m.id) as running
           from opium_movement m where m.organisation_id = acting_organisation() and ($3::text is null or m.product = $3))
         select t.id, t.at, t.kit_id as "kitId", k.serial, t.product, p.name, t.lot, t.from_account as "from", t.to_account as "to", t.quantity,
                t.running::int, a.name as by, w.name as witness, t.reverses, exists (select from opium_movement r where r.reverses = t.id) as reversed
         from told t join product p on p.network_id = t.network_id and p.code = t.product left join kit k on k.id = t.kit_id
         left join person a on a.id = t.person_id left join person w on w.id = t.witness_id
         where ($2::uuid is null or (t.at, t.id) < (select c.at, c.id from opium_movement c where c.id = $2))
           and ${betweenDays('t.at', '$4', '$5')}
         order by t.at desc, t.id desc limit $1`,
};

/** The pharmacy's own ledger, the latest row first. */
export async function ledgerRows(tx: EntityManager, asked: OpiumLedgerInput): Promise<ListOf<LedgerRow>> {
  const { limit = PER_PAGE, cursor, product, from, until } = asked;
  const rows = await ask<LedgerRow>(tx, ROWS, [limit + 1, cursor, product, from, until]);
  return listOf(rows, limit, ({ id }) => id);
}
