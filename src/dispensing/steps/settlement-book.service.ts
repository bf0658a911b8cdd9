import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { MissingUnits, type Said } from './missing-units.service.js';
import { OpiumLedger } from '../opium-ledger/opium-ledger.service.js';
import { movementsOf } from './settlement-movements.rules.js';
import type { SettledLine } from './settlement.query.js';

const NOTE_LINES: Statement = {
  name: 'settlement-note-lines',
  text: `insert into settlement_line (network_id, case_id, kit_id, slot, product, lot, used, wasted, destroyed, reused, missing)
         select acting_network(), $1, x."kitId", x.slot, x.product, x.lot, (x.account ->> 'used')::int, (x.account ->> 'wasted')::int,
           (x.account ->> 'destroyed')::int, (x.account ->> 'reused')::int, (x.account ->> 'missing')::int
         from jsonb_to_recordset($2) as x ("kitId" uuid, slot text, product text, lot text, account jsonb)`,
};
const DESTROY: Statement = {
  name: 'settlement-destroy',
  text: `insert into destruction (network_id, id, organisation_id, kit_id, case_id, destroyed_by, witness_id, at)
         select acting_network(), uuidv7(), acting_organisation(), kit_id, $1, acting_person(), $3, app_now() from unnest($2::uuid[]) as kit_id`,
};
const EMPTY_KITS: Statement = {
  name: 'settlement-empty-kits',
  text: `with settled as (update case_kit set until = app_now() where case_id = $1 and until is null returning kit_id)
         update kit set status = 'emptied', version = version + 1 where id in (select kit_id from settled)`,
};

/** Writes what was counted: lines, opium ledger, destruction, incidents, and that the boxes are empty. */
@Injectable()
export class SettlementBook {
  constructor(
    private readonly opium: OpiumLedger,
    private readonly missing: MissingUnits,
  ) {}

  async write(
    tx: EntityManager,
    caseId: string,
    lines: readonly SettledLine[],
    witness: string | null,
    said: Said,
  ): Promise<void> {
    await ask(tx, NOTE_LINES, [caseId, JSON.stringify(lines)]);
    const moved = await this.opium.move(tx, movementsOf(lines, caseId, witness));
    if (!moved.ok) throw new Error(`the opium ledger of case ${caseId} holds less than its kits`);
    const destroyed = kitsWhere(lines, ({ opiumList, account }) => opiumList !== null && account.destroyed > 0);
    if (witness !== null && destroyed.length > 0) await ask(tx, DESTROY, [caseId, destroyed, witness]);
    await this.missing.report(tx, caseId, lines, said);
    await ask(tx, EMPTY_KITS, [caseId]);
    for (const kitId of kitsWhere(lines, () => true))
      await announce(tx, 'kit-emptied', { subject: 'kit', subjectId: kitId });
  }
}

const kitsWhere = (lines: readonly SettledLine[], is: (line: SettledLine) => boolean): string[] => [
  ...new Set(lines.filter(is).map(({ kitId }) => kitId)),
];
