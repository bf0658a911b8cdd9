import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { codeOf } from '../../web/problem-from-error.js';
import type { LedgerRefusal, OpiumBalance, OpiumMovement } from './opium-ledger.js';

const COLUMNS =
  'network_id, id, organisation_id, kit_id, case_id, product, lot, from_account, to_account, quantity, at, person_id';
const MOVE: Statement = {
  name: 'opium-move',
  text: `insert into opium_movement (${COLUMNS}, witness_id)
         select acting_network(), uuidv7(), acting_organisation(), "kitId", "caseId", product, lot, "from", "to", quantity, app_now(),
                acting_person(), "witnessId"
         from rows from (jsonb_to_recordset($1) as ("kitId" uuid, "caseId" uuid, product text, lot text, "from" text, "to" text,
                         quantity int, "witnessId" uuid)) with ordinality order by ordinality`,
};
const SUPPLY: Statement = {
  name: 'opium-supply',
  text: `insert into opium_movement (${COLUMNS})
         select l.network_id, uuidv7(), acting_organisation(), l.kit_id, null, l.product, l.lot, 'supplier', 'kit', sum(l.quantity)::int, app_now(),
                acting_person()
         from kit_line l where l.kit_id = $1 and l.opium_list is not null group by l.network_id, l.kit_id, l.product, l.lot`,
};
const REVERSE = `insert into opium_movement (${COLUMNS}, reverses)
  select m.network_id, uuidv7(), m.organisation_id, m.kit_id, m.case_id, m.product, m.lot, m.to_account, m.from_account, m.quantity, app_now(),
         acting_person(), m.id
  from opium_movement m
  where m.reverses is null and not exists (select from opium_movement r where r.reverses = m.id)`;
const REVERSE_ONE: Statement = { name: 'opium-reverse', text: `${REVERSE} and m.id = $1 returning id` };
const REVERSE_SUPPLY: Statement = {
  name: 'opium-reverse-supply',
  text: `${REVERSE} and m.kit_id = $1 and m.from_account = 'supplier' and m.to_account = 'kit'`,
};
const KNOWN: Statement = { name: 'opium-known', text: 'select 1 from opium_movement where id = $1' };
const BALANCE: Statement = {
  name: 'opium-balance',
  text: 'select product, lot, account, quantity from opium_balance where kit_id = $1 and quantity <> 0 order by product, lot, account',
};

type Moved = Promise<Result<null, 'balance-below-zero'>>;

/** Whatever is of list I or II goes from one account to another; nothing is taken that is not there. */
@Injectable()
export class OpiumLedger {
  move(tx: EntityManager, movements: readonly OpiumMovement[]): Moved {
    return politely(() => ask(tx, MOVE, [JSON.stringify(movements)]));
  }

  /** What a kit holds when it is sealed. */
  supply(tx: EntityManager, kitId: string): Moved {
    return politely(() => ask(tx, SUPPLY, [kitId]));
  }

  /** A kit that never left and is taken apart: what it held is in the pharmacy's own stock again. */
  takeOut(tx: EntityManager, kitId: string): Moved {
    return politely(() => ask(tx, REVERSE_SUPPLY, [kitId]));
  }

  /** A mistake is answered by a counter-row, once; nothing is rubbed out. */
  async reverse(tx: EntityManager, movementId: string): Promise<Result<null, LedgerRefusal>> {
    let reversed = 0;
    const moved = await politely(async () => {
      reversed = (await ask(tx, REVERSE_ONE, [movementId])).length;
    });
    if (!moved.ok || reversed === 1) return moved;
    const known = await ask(tx, KNOWN, [movementId]);
    return refuse(known.length === 0 ? 'not-found' : 'already-reversed');
  }

  balance(tx: EntityManager, kitId: string): Promise<OpiumBalance[]> {
    return ask<OpiumBalance>(tx, BALANCE, [kitId]);
  }
}

/** The table itself refuses what cannot be; the transaction is over then, and whoever asked is told why. */
async function politely(write: () => Promise<unknown>): Moved {
  try {
    await write();
    return allow(null);
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (codeOf(error) === '23514' && constraint === 'balance_never_below_zero') return refuse('balance-below-zero');
    throw error;
  }
}
