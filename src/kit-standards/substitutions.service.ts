import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { appNow } from '../platform/database/insert-new.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import type { Rightly } from '../web/rightly.js';
import { shownDirections } from './direction-review.rules.js';
import { directionsIn } from './directions.query.js';
import { productsNamed } from './products.query.js';
import { slotsIn, versionOf } from './standards.query.js';
import { besides } from './substitution-beside.rules.js';
import { faultAt } from './substitution-fault.js';
import { faultsOfSubstitution, needsSecondLook } from './substitution-faults.rules.js';
import { tellOf } from './substitution-news.js';
import { Substitution } from './substitution.entity.js';
import type { SubstitutionInput } from './substitution.input.js';
import { approveAs, professionOfActor } from './substitution-approvals.service.js';
import { isClinician } from './substitution.rules.js';
import { shownSubstitutions, type ShownSubstitution } from './substitutions.query.js';

type Items = { items: ShownSubstitution[] };

/** For a shortage: what changes in a slot, from day to day. Whoever proposes approves; it counts when the other does too. */
@Injectable()
export class Substitutions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What its rules refuse of a substitution that is not filled in rightly everywhere. */
  refuseSoFar(standard: string, it: Rightly<SubstitutionInput>, actor: Actor): Promise<void> {
    return this.database.read(actor, async (tx) => {
      const { faults } = await this.#judged(tx, standard, it);
      if (faults.length > 0) throw new BadInput(faults.map(faultAt));
    });
  }

  propose(
    standard: string,
    it: SubstitutionInput,
    actor: Actor,
  ): Promise<Result<Items, 'not-found' | 'not-published' | 'clinician-needed' | OnceRefusal>> {
    const today = this.clock.today();
    const items = async (tx: EntityManager) => ({
      items: await shownSubstitutions(tx, standard, await slotsIn(tx, standard), today),
    });
    return this.database.once<Items, 'not-found' | 'not-published' | 'clinician-needed'>(
      actor,
      null,
      async (tx, id) => {
        const version = await versionOf(tx, standard);
        if (!version) return refuse('not-found');
        if (version.status !== 'published' && version.status !== 'superseded') return refuse('not-published');
        const { slot, product, faults, beside } = await this.#judged(tx, standard, it);
        if (!slot || faults.length > 0) throw new BadInput(faults.map(faultAt));
        if (product && needsSecondLook(slot, product) && !isClinician(await professionOfActor(tx)))
          return refuse('clinician-needed');
        await tx
          .getRepository(Substitution)
          .insert(rowOf(it, { id, standard, product: product?.code, actor, isBeside: beside > 0 }));
        await approveAs(actor, tx, id, null);
        const all = await items(tx);
        const proposed = all.items.find((one) => one.id === id);
        if (proposed) await tellOf(tx, 'substitution-proposed', { standard, it: proposed, slot });
        return allow(all);
      },
      async (tx) => allow(await items(tx)),
    );
  }

  async #judged(tx: EntityManager, standard: string, it: Rightly<SubstitutionInput>) {
    const slots = await slotsIn(tx, standard);
    const directions = shownDirections(slots, await directionsIn(tx, standard));
    const slot = slots.find(({ code }) => code === it.slot);
    const [product] = it.product === undefined ? [] : await productsNamed(tx, [it.product]);
    const today = this.clock.today();
    const beside = besides(it, await shownSubstitutions(tx, standard, slots, today)).length;
    const faults = faultsOfSubstitution({ it, slot, product, directions, today, beside });
    return { slot, product, faults, beside };
  }
}

interface Known {
  id: string;
  standard: string;
  product: string | undefined;
  actor: Actor;
  isBeside: boolean;
}

/** Only what its kind of substitution needs. */
function rowOf(it: SubstitutionInput, { id, standard, product, actor, isBeside }: Known) {
  const { kind, slot, from, until, reason, needsConsent, quantity = null } = it;
  const other = kind === 'other-product';
  return {
    ...{ networkId: actor.network, id, standardId: standard, slot, kind, reason, needsConsent },
    ...{ product: other ? product : null, quantity: kind === 'left-out' ? null : quantity },
    quantityReason: other && quantity !== null ? (it.quantityReason ?? null) : null,
    equivalenceReason: other ? (it.equivalenceReason ?? null) : null,
    scope: kind === 'less' ? it.scope : null,
    beside: isBeside ? (it.beside ?? null) : null,
    ...{ fromDay: from, untilDay: until, decidedBy: actor.person as string, decidedAt: appNow },
  };
}
