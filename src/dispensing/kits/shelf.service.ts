import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { DeviationReason } from '../../kit-standards/deviation.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';

const WHY_NOT: Statement = { name: 'shelf-why-not', text: 'select refusal from why_not_taken($2, $1, $3)' };
/** What leaves at once, as a replacement does, asks before what a packed kit is asked at dispatch. */
const WHY_NOT_AT_ONCE: Statement = {
  name: 'shelf-why-not-at-once',
  text: `select coalesce(w.refusal, case when not consent_given($1, $2) then 'consent-needed' end,
           case when not order_equals_kit(c, $2) then 'order-differs' end) as refusal
         from why_not_taken($2, $1, $3) w, kit_case c where c.id = $1`,
};
const BRING_IN: Statement = {
  name: 'shelf-bring-in',
  text: `insert into case_kit (network_id, case_id, kit_id, supplier_id, from_at)
         values (acting_network(), $1, $2, acting_organisation(), app_now())`,
};
const PUT_BACK: Statement = {
  name: 'shelf-put-back',
  text: 'update case_kit set until = app_now() where case_id = $1 and until is null',
};
const EXCHANGED: Statement = {
  name: 'shelf-exchanged',
  text: 'select kit_id as id from case_kit where case_id = $1 and until = $2',
};

const SAY_WHY: Statement = { name: 'shelf-say-why', text: 'select say_deviation($1, $2, $3)' };

const PAPERS_DIFFER: Statement = {
  name: 'shelf-papers-differ',
  text: 'select documents_differ(k.standard_id, $2) as differ from kit k where k.id = $1',
};
const LAY_PAPERS: Statement = { name: 'shelf-lay-papers', text: 'select lay_papers($1, $2, $3)' };

/** Why a kit that deviates goes all the same. */
interface Deviation {
  reason?: DeviationReason | undefined;
  note?: string | undefined;
}
type Taken = Promise<Result<null, MoveRefusal>>;

/** Takes kits from the shelf for a case and puts them back. The case's move comes first: it holds the case while this runs. */
@Injectable()
export class Shelf {
  /** Beside the kits that the case has, and straight to where they are. */
  async takeBeside(tx: EntityManager, caseId: string, kitId: string, { reason, note }: Deviation): Taken {
    const taken = await this.#take(tx, WHY_NOT_AT_ONCE, caseId, kitId, reason);
    if (taken.ok && reason !== undefined) await ask(tx, SAY_WHY, [kitId, reason, note ?? null]);
    return taken;
  }

  async papersDiffer(tx: EntityManager, kitId: string, documents: readonly object[]): Promise<boolean> {
    const [found] = await ask<{ differ: boolean }>(tx, PAPERS_DIFFER, [kitId, JSON.stringify(documents)]);
    return found?.differ === true;
  }

  layPapers = (tx: EntityManager, caseId: string, kitId: string, documents: readonly object[]) =>
    ask(tx, LAY_PAPERS, [caseId, kitId, JSON.stringify(documents)]);

  /** A packing is taken back: its kit stays, and the kit that it was exchanged with returns to the case if it still can. */
  async undoTake(tx: EntityManager, caseId: string, at: Date, deviationReason?: string): Taken {
    const [exchanged] = await ask<{ id: string }>(tx, EXCHANGED, [caseId, at]);
    await ask(tx, PUT_BACK, [caseId]);
    return exchanged ? this.#take(tx, WHY_NOT, caseId, exchanged.id, deviationReason) : allow(null);
  }

  async #take(tx: EntityManager, whyNot: Statement, caseId: string, kitId: string, deviationReason?: string): Taken {
    const [why] = await ask<{ refusal: MoveRefusal | null }>(tx, whyNot, [caseId, kitId, deviationReason]);
    if (why?.refusal) return refuse(why.refusal);
    await ask(tx, BRING_IN, [caseId, kitId]);
    return allow(null);
  }
}
