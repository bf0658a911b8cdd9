import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseLedger } from '../kit-life/case-ledger.js';
import { PeopleOfCases, type PersonOfCase } from '../kit-life/people-of-cases.js';
import { seenCase } from '../kit-life/seen-case.query.js';
import type { ShortCase } from '../kit-life/short-case.js';
import { shortCaseAgain } from '../kit-life/short-case.query.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, type Result } from '../platform/result.js';
import type { DeliveryInput } from './delivery.input.js';
import type { Receiver } from './delivery.text.js';
import { refuseMoment } from './moment-fault.js';
import { kitsInCase, type ReadyKit } from './packing.query.js';
import type { StepRefusal } from './step.text.js';

/** What to bring, to whom and where. */
export interface DeliveryForm extends ShortCase {
  person: PersonOfCase | null;
  kits: ReadyKit[];
}
interface Arrival {
  receivedBy: Receiver;
  leafletGiven: boolean;
  at: Date;
}

// One statement: the kits of the case that were not delivered yet, and what of list I and II comes into the home with them.
const ARRIVE: Statement = {
  name: 'delivery-arrive',
  text: `with arriving as (
      select u.network_id, u.case_id, u.kit_id, u.supplier_id from case_kit u
      where u.case_id = $1 and u.until is null
        and not exists (select from delivery d where d.case_id = u.case_id and d.kit_id = u.kit_id and d.undone_at is null)),
    delivered as (
      insert into delivery (network_id, id, case_id, kit_id, received_by, delivered_at, leaflet_given, recorded_by, recorded_at)
      select network_id, uuidv7(), case_id, kit_id, $2, $3, $4, acting_person(), app_now() from arriving)
    insert into opium_movement (network_id, id, organisation_id, kit_id, case_id, product, lot, from_account, to_account, quantity, at, person_id)
    select a.network_id, uuidv7(), a.supplier_id, a.kit_id, a.case_id, l.product, l.lot, 'kit', 'home', l.quantity, app_now(), acting_person()
    from arriving a join kit_line l on l.kit_id = a.kit_id where l.opium_list is not null`,
};
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
    private readonly ledger: CaseLedger,
    private readonly clock: Clock,
    private readonly people: PeopleOfCases,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<DeliveryForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await seenCase(tx, caseId, actor);
      if (!seen.ok) return seen;
      const person = await this.people.show(tx, caseId, actor);
      return allow({ ...seen.value, person, kits: await kitsInCase(tx, caseId) });
    });
  }

  record(caseId: string, input: DeliveryInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    const { receivedBy, leafletGiven } = input;
    const now = this.clock.now();
    const given = input.deliveredAt === undefined ? undefined : new Date(input.deliveredAt);
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      async (tx) => {
        const moved = await this.ledger.move(tx, caseId, 'deliver', actor, { at: given, detail: { receivedBy } });
        if (!moved.ok) return moved;
        if (given) refuseMoment('deliveredAt', given, now, moved.value.moments.dispatched);
        await this.arrive(tx, caseId, { receivedBy, leafletGiven, at: given ?? now });
        return moved;
      },
      (tx) => shortCaseAgain(tx, caseId, actor),
    );
  }

  /** What of the case had not been delivered is in the home now. */
  async arrive(tx: EntityManager, caseId: string, { receivedBy, leafletGiven, at }: Arrival): Promise<void> {
    await ask(tx, ARRIVE, [caseId, receivedBy, at, leafletGiven]);
  }

  async undo(tx: EntityManager, caseId: string, recordedAt: Date): Promise<void> {
    await ask(tx, UNDO, [caseId, recordedAt]);
  }
}
