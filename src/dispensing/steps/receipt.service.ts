import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import type { ReturnedKitInput } from './return.input.js';

export type ReceivedKit = Pick<ReturnedKitInput, 'kitId' | 'collectedBy' | 'sealIntact'>;

const RECEIVE: Statement = {
  name: 'receipt-receive',
  text: `with received as (
      insert into kit_return (network_id, id, case_id, kit_id, collected_by, seal_intact, received_by, received_at)
      select acting_network(), uuidv7(), $1, kit_id, collected_by, seal_intact, acting_person(), app_now()
      from unnest($2::uuid[], $3::text[], $4::boolean[]) as back (kit_id, collected_by, seal_intact))
    update kit set status = 'back', version = version + 1 where id = any ($2)`,
};
const BROKEN_SEAL: Statement = {
  name: 'receipt-broken-seal',
  text: `insert into incident (network_id, id, organisation_id, case_id, kit_id, kind, remark, reported_by, at)
         select k.network_id, uuidv7(), k.organisation_id, $1, k.id, 'seal-broken', 'seal ' || k.seal_number, acting_person(), app_now()
         from kit k where k.id = any ($2)`,
};
const UNDO: Statement = {
  name: 'receipt-undo',
  text: `with undone as (
      update kit_return set undone_at = app_now() where case_id = $1 and received_at = $2 and undone_at is null returning kit_id)
    update kit set status = 'sealed', version = version + 1 where id in (select kit_id from undone)`,
};

/** Kits that come back from a home, at the end or when another took their place. */
@Injectable()
export class Receipts {
  /** A broken seal that nobody told of is an incident: something may have been taken out. */
  async receive(tx: EntityManager, caseId: string, kits: readonly ReceivedKit[], opened: boolean): Promise<void> {
    const values = [kits.map((k) => k.kitId), kits.map((k) => k.collectedBy), kits.map((k) => k.sealIntact)];
    await ask(tx, RECEIVE, [caseId, ...values]);
    for (const { kitId } of kits) await announce(tx, 'kit-back', { subject: 'kit', subjectId: kitId });
    const broken = kits.filter(({ sealIntact }) => !sealIntact && !opened).map(({ kitId }) => kitId);
    if (broken.length > 0) await ask(tx, BROKEN_SEAL, [caseId, broken]);
  }

  async undo(tx: EntityManager, caseId: string, receivedAt: Date): Promise<void> {
    await ask(tx, UNDO, [caseId, receivedAt]);
  }
}
