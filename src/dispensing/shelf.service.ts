import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MoveRefusal } from '../kit-life/why-not.rules.js';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { whyNotTaken, type KitNow } from './shelf.rules.js';

const FIT = `select network_id, id, organisation_id from ready_kit
  where id = $2 and organisation_id = acting_organisation() and (conformity <> 'deviates' or $3::text is not null)`;
const BRING_IN = `insert into case_kit (network_id, case_id, kit_id, supplier_id, from_at)
  select network_id, $1, id, organisation_id, app_now() from fit on conflict do nothing returning kit_id`;
const TAKE: Statement = {
  name: 'shelf-take',
  text: `with fit as (${FIT}),
    exchanged as (update case_kit set until = app_now() where case_id = $1 and until is null and exists (select from fit))
    ${BRING_IN}`,
};
const TAKE_BESIDE: Statement = { name: 'shelf-take-beside', text: `with fit as (${FIT}) ${BRING_IN}` };
const PUT_BACK: Statement = {
  name: 'shelf-put-back',
  text: 'update case_kit set until = app_now() where case_id = $1 and until is null',
};
const EXCHANGED: Statement = {
  name: 'shelf-exchanged',
  text: 'select kit_id as id from case_kit where case_id = $1 and until = $2',
};
const KIT_NOW: Statement = {
  name: 'shelf-kit-now',
  text: `select k.status, s.recalled, s.expires_too_soon as "expiresTooSoon", k.conformity = 'deviates' as deviates,
           (select u.case_id from case_kit u where u.kit_id = k.id and u.until is null) as "caseId"
         from kit k left join sealed_kit s on s.id = k.id where k.id = $1 and k.organisation_id = acting_organisation()`,
};

type Taken = Promise<Result<null, MoveRefusal>>;

/** Takes kits from the shelf for a case and puts them back. The case's move comes first: it holds the case while this runs. */
@Injectable()
export class Shelf {
  /** Instead of the kit that the case had, if it had one. */
  take(tx: EntityManager, caseId: string, kitId: string, deviationReason?: string): Taken {
    return this.#take(tx, TAKE, caseId, kitId, deviationReason);
  }

  /** Beside the kits that the case has. */
  takeBeside(tx: EntityManager, caseId: string, kitId: string, deviationReason?: string): Taken {
    return this.#take(tx, TAKE_BESIDE, caseId, kitId, deviationReason);
  }

  /** A packing is taken back: its kit stays, and the kit that it was exchanged with returns to the case if it still can. */
  async undoTake(tx: EntityManager, caseId: string, at: Date, deviationReason?: string): Taken {
    const [exchanged] = await ask<{ id: string }>(tx, EXCHANGED, [caseId, at]);
    await ask(tx, PUT_BACK, [caseId]);
    return exchanged ? this.take(tx, caseId, exchanged.id, deviationReason) : allow(null);
  }

  async #take(tx: EntityManager, how: Statement, caseId: string, kitId: string, reason: string | undefined): Taken {
    const taken = await ask(tx, how, [caseId, kitId, reason]);
    if (taken.length > 0) return allow(null);
    const [kit] = await ask<KitNow>(tx, KIT_NOW, [kitId]);
    return refuse(whyNotTaken(kit, caseId, reason));
  }
}
