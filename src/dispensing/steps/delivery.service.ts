import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import { SHORT_CASE, type ShortCase } from '../../kit-life/short-case.js';
import { SeenCases, type PersonOfCase, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { ownStatement } from '../../platform/database/context.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import type { DeliveryInput } from './delivery.input.js';
import type { Receiver } from './delivery.text.js';
import { momentFault, refuseMomentOf } from './moment-fault.js';
import { kitsInCase, type ReadyKit } from './packing.query.js';
import type { StepRefusal } from './step.text.js';
import type { Rightly } from '../../web/rightly.js';

/** What to bring, to whom and where. */
export interface DeliveryForm extends SeenCase {
  person: PersonOfCase | null;
  kits: ReadyKit[];
}
interface Arrival {
  receivedBy: Receiver;
  leafletGiven: boolean;
  at: Date;
}

const DELIVER = ownStatement('deliver', `a.outcome, ${SHORT_CASE}`, 'deliver_kit', 4);
/** For a replacement, which brings a second kit into the same home. */
const ARRIVE: Statement = { name: 'arrive-at-home', text: 'select arrive_at_home($1, $2, $3, $4)' };
const UNDO: Statement = {
  name: 'delivery-undo',
  text: `with undone as (update delivery set undone_at = app_now() where case_id = $1 and recorded_at = $2 and undone_at is null)
    insert into opium_movement (network_id, id, organisation_id, kit_id, case_id, product, lot, from_account, to_account, quantity, at, person_id, reverses)
    select network_id, uuidv7(), organisation_id, kit_id, case_id, product, lot, to_account, from_account, quantity, app_now(), acting_person(), id
    from opium_movement where case_id = $1 and at = $2 and from_account = 'kit' and to_account = 'home'`,
};

@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<DeliveryForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.seeDoor(tx, caseId, actor);
      if (!seen.ok) return seen;
      return allow({ ...seen.value, kits: await kitsInCase(tx, caseId) });
    });
  }

  record(caseId: string, input: DeliveryInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    const { receivedBy, leafletGiven, deliveredAt } = input;
    const values = [receivedBy, leafletGiven, deliveredAt];
    return this.ledger.command(DELIVER, caseId, values, actor, momentFault('deliveredAt', 'dispatched'));
  }

  refuseSoFar(caseId: string, { deliveredAt }: Rightly<DeliveryInput>, actor: Actor): Promise<void> {
    const moment = { field: 'deliveredAt', at: deliveredAt, after: 'dispatched' } as const;
    return this.database.read(actor, (tx) => refuseMomentOf(tx, caseId, moment));
  }

  /** What of the case had not been delivered is in the home now. */
  async arrive(tx: EntityManager, caseId: string, { receivedBy, leafletGiven, at }: Arrival): Promise<void> {
    await ask(tx, ARRIVE, [caseId, receivedBy, at, leafletGiven]);
  }

  async undo(tx: EntityManager, caseId: string, recordedAt: Date): Promise<void> {
    await ask(tx, UNDO, [caseId, recordedAt]);
  }
}
