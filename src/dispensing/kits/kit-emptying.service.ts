import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isConfirmed } from '../../access/sessions.rules.js';
import { Standards } from '../../kit-standards/standards.service.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { Kit } from './kit.js';
import type { KitEmptyingInput } from './kit-emptying.input.js';
import { whyNotEmpty, type KitRefusal } from './kit.rules.js';
import { holdKit, kitWith } from './kits.query.js';
import { Kits, type KitAnswer } from './kits.service.js';
import { MissingUnits } from '../steps/missing-units.service.js';
import { OpiumLedger } from '../opium-ledger/opium-ledger.service.js';
import { Witnesses, type Present } from '../steps/witness.service.js';
import { movementsOf } from '../steps/settlement-movements.rules.js';
import { notAccountedFor } from '../steps/settlement-faults.js';
import { proposeAccounts, type ProposedLine } from '../steps/settlement-proposal.rules.js';
import { accountFor } from '../steps/settlement.rules.js';
import type { LineToSettle } from '../steps/settlement.query.js';

export interface KitEmptyingForm {
  id: string;
  serial: string;
  ofCase: SeenCase | null;
  lines: ProposedLine[];
  /** Whether the password was given just now; else the form asks for it. */
  confirmed: boolean;
}

const EMPTY: Statement = {
  name: 'kit-empty',
  text: `update kit set status = 'emptied', version = version + 1 where id = $1`,
};
const DESTROY: Statement = {
  name: 'kit-destroy',
  text: `insert into destruction (network_id, id, organisation_id, kit_id, destroyed_by, witness_id, at)
         values (acting_network(), uuidv7(), acting_organisation(), $1, acting_person(), $2, app_now())`,
};
/** The end of a kit that never came into a home: expired on the shelf, recalled, or no longer wanted. */
@Injectable()
export class KitEmptying {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly presence: Witnesses,
    private readonly kits: Kits,
    private readonly standards: Standards,
    private readonly opium: OpiumLedger,
    private readonly missing: MissingUnits,
    private readonly clock: Clock,
  ) {}

  form(id: string, { actor, confirmedAt }: SignedIn): Promise<Result<KitEmptyingForm, 'not-found'>> {
    const confirmed = isConfirmed(confirmedAt, this.clock.now());
    return this.database.read(actor, async (tx) => {
      const kit = await kitWith(tx, id);
      if (!kit) return refuse('not-found');
      const lines = proposeAccounts(await this.#contents(tx, kit), this.clock.today());
      const ofCase = kit.inCase ? await this.cases.ofKit(tx, id, actor) : null;
      return allow({ id, serial: kit.serial, ofCase, lines, confirmed });
    });
  }

  async empty(id: string, input: KitEmptyingInput, session: SignedIn): Promise<KitAnswer> {
    const present = await this.presence.of(input, session);
    return this.database.once<Kit, KitRefusal>(
      session.actor,
      id,
      async (tx) => {
        const held = await holdKit(tx, id);
        const kit = await kitWith(tx, id);
        if (!held || !kit) return refuse('not-found');
        const why = whyNotEmpty(held) ?? (await this.#account(tx, kit, input, present));
        return why ? refuse(why) : this.kits.show(tx, id);
      },
      (tx) => this.kits.show(tx, id),
    );
  }

  async #account(
    tx: EntityManager,
    kit: Kit,
    { lines, ...said }: KitEmptyingInput,
    { witness, witnessId, confirmed }: Present,
  ): Promise<KitRefusal | null> {
    const counted = lines.map(({ slot, product, lot, destroyed, reused, missing }) => {
      return { kitId: kit.id, slot, product, lot, used: 0, wasted: 0, destroyed, reused, missing };
    });
    const contents = await this.#contents(tx, kit);
    const emptied = accountFor(contents, counted, witness, this.clock.today());
    if (!emptied.ok) {
      if (emptied.refusal === 'lines-not-accounted-for') throw notAccountedFor(contents, counted);
      return emptied.refusal;
    }
    const destroysOpium = emptied.value.some(({ opiumList, account }) => opiumList !== null && account.destroyed > 0);
    if (destroysOpium && !confirmed) return 'sign-in-again';
    const moved = await this.opium.move(tx, movementsOf(emptied.value, null, witnessId));
    if (!moved.ok) return moved.refusal;
    if (destroysOpium) await ask(tx, DESTROY, [kit.id, witnessId]);
    await this.missing.report(tx, null, emptied.value, said);
    await ask(tx, EMPTY, [kit.id]);
    await announce(tx, 'kit-emptied', { subject: 'kit', subjectId: kit.id, detail: { lines: counted } });
    return null;
  }

  async #contents(tx: EntityManager, { id, serial, standard, lines, signals }: Kit): Promise<LineToSettle[]> {
    const slots = await this.standards.slotsOf(tx, standard.id);
    const life = new Map(slots.map(({ code, minShelfLifeDays }) => [code, minShelfLifeDays]));
    const lost = signals.includes('not-found');
    const shelved = { kitId: id, serial, delivered: false, lost, closed: true, reportedUse: null };
    return lines.map(({ slot, product, name, unit, lot, quantity, expiry, kind, opiumList, onReturn }) => ({
      ...{ slot, product, name, unit, lot, quantity, expiry, kind, opiumList, onReturn },
      ...{ ...shelved, minShelfLifeDays: life.get(slot) ?? 0 },
    }));
  }
}
