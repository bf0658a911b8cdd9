import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { unlessAgbInUse } from '../people/agb-in-use.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { allow, type Result } from '../platform/result.js';
import { Problem } from '../web/problem.js';
import type { Rightly } from '../web/rightly.js';
import type { Keeper, ShownDuty } from './duties/duties.query.js';
import { Duties } from './duties/duties.service.js';
import { listedPharmacies, type ListedPharmacies } from './listed-pharmacies.rules.js';
import type { PharmaciesInput } from './pharmacies.input.js';
import { pharmaciesNow, type PharmacyNow } from './pharmacies.query.js';
import { PharmacyWriting } from './pharmacy-writing.service.js';
import type { NewPharmacyInput, PharmacyChangeInput } from './pharmacy.input.js';

export type PharmacyShown = PharmacyNow & { duties: ShownDuty[]; keeper: Keeper | null };

@Injectable()
export class Pharmacies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writing: PharmacyWriting,
    private readonly duties: Duties,
  ) {}

  async list(asked: PharmaciesInput, actor: Actor): Promise<ListedPharmacies> {
    return listedPharmacies(await this.database.read(actor, (tx) => pharmaciesNow(tx, this.clock.now())), asked);
  }

  show(id: string, actor: Actor): Promise<PharmacyShown> {
    return this.database.read(actor, async (tx) => ({
      ...(await this.#one(tx, id)),
      duties: await this.duties.coming(tx, id),
      keeper: await this.duties.keeper(tx),
    }));
  }

  /** A form that one could not send is not there. */
  form(id: string, actor: Actor): Promise<PharmacyNow> {
    refuseOthers(id, actor);
    return this.database.read(actor, (tx) => this.#one(tx, id));
  }

  add(input: NewPharmacyInput, actor: Actor): Promise<Result<PharmacyNow, OnceRefusal>> {
    return this.database.once<PharmacyNow>(
      actor,
      null,
      async (tx, id) => {
        await this.writing.add(tx, id, input, actor);
        return allow(await this.#one(tx, id));
      },
      async (tx, id) => allow(await this.#one(tx, id)),
    );
  }

  change(id: string, input: PharmacyChangeInput, version: number, actor: Actor): Promise<Result<PharmacyNow, 'stale'>> {
    refuseOthers(id, actor);
    return this.database.as(actor, async (tx) => {
      const known = await this.#one(tx, id);
      await this.writing.ask(tx, input, known);
      const changed = await this.writing.change(tx, id, input, { ...known, version }, actor);
      return changed.ok ? allow(await this.#one(tx, id)) : changed;
    });
  }

  refuseUsed(agb: string | undefined, actor: Actor): Promise<void> {
    return this.database.read(actor, (tx) => unlessAgbInUse(tx, agb));
  }

  /** What its rules refuse of a form that is not filled in rightly everywhere. */
  refuseSoFar(id: string, input: Rightly<PharmacyChangeInput>, actor: Actor): Promise<void> {
    refuseOthers(id, actor);
    return this.database.read(actor, async (tx) =>
      this.writing.ask(tx, input as PharmacyChangeInput, await this.#one(tx, id)),
    );
  }

  async #one(tx: EntityManager, id: string): Promise<PharmacyNow> {
    const [pharmacy] = await pharmaciesNow(tx, this.clock.now(), id);
    if (!pharmacy) throw new Problem(404, { reason: 'not-found' });
    return pharmacy;
  }
}

function refuseOthers(id: string, actor: Actor): void {
  if (actor.role !== 'coordinator' && id !== actor.organisation) throw new Problem(404, { reason: 'not-found' });
}
