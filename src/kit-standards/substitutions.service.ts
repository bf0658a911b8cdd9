import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { appNow } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput, type Fault } from '../web/problem.js';
import { instead } from './equal-amount.rules.js';
import { productsNamed } from './products.query.js';
import type { Product, Slot } from './standard.js';
import { slotsIn, versionOf } from './standards.query.js';
import { faultInWords } from './substitution-fault.js';
import { Substitution } from './substitution.entity.js';
import type { SubstitutionInput } from './substitution.input.js';
import { substitutionTexts } from './substitution.text.js';
import { approveAs } from './substitution-approvals.service.js';
import { shownSubstitutions, type ShownSubstitution } from './substitutions.query.js';

type Items = { items: ShownSubstitution[] };

/** For a shortage: what may stand in for what, from day to day. Whoever proposes approves; it counts when the other does too. */
@Injectable()
export class Substitutions {
  constructor(private readonly database: Database) {}

  propose(
    standard: string,
    it: SubstitutionInput,
    actor: Actor,
  ): Promise<Result<Items, 'not-found' | 'not-published' | OnceRefusal>> {
    const items = async (tx: EntityManager) => ({
      items: await shownSubstitutions(tx, standard, await slotsIn(tx, standard)),
    });
    return this.database.once<Items, 'not-found' | 'not-published'>(
      actor,
      null,
      async (tx, id) => {
        const version = await versionOf(tx, standard);
        if (!version) return refuse('not-found');
        if (version.status !== 'published' && version.status !== 'superseded') return refuse('not-published');
        const [product] = await productsNamed(tx, [it.product]);
        const faults = faultsIn(it, await slotsIn(tx, standard), product);
        if (!product || faults.length > 0) throw new BadInput(faults);
        const { slot, from, to, reason, needsConsent } = it;
        await tx.getRepository(Substitution).insert({
          ...{ networkId: actor.network, id, standardId: standard, slot, product: product.code },
          ...{ fromDay: from, untilDay: to, reason, needsConsent },
          ...{ decidedBy: actor.person as string, decidedAt: appNow },
        });
        await approveAs(actor, tx, id);
        const detail = { substitution: id, slot: it.slot, product: product.code, from: it.from, to: it.to };
        await announce(tx, 'substitution-proposed', { subject: 'standard', subjectId: standard, detail });
        return allow(await items(tx));
      },
      async (tx) => allow(await items(tx)),
    );
  }
}

function faultsIn(it: SubstitutionInput, slots: readonly Slot[], product: Product | undefined): Fault[] {
  const slot = slots.find(({ code }) => code === it.slot);
  const verdict = slot && product && instead(slot, product);
  const wrong = [
    !slot && (['slot', 'slot-unknown'] as const),
    !product && (['product', 'product-unknown'] as const),
    it.to < it.from && (['to', 'period-wrong'] as const),
  ];
  const faults = wrong.flatMap((fault) => (fault ? [saying(fault[0], (t) => t(fault[1]))] : []));
  return verdict && !verdict.ok
    ? [...faults, { field: 'product', said: (language) => faultInWords(verdict, language) }]
    : faults;
}

const saying = (field: string, words: (t: ReturnType<typeof substitutionTexts>) => string): Fault => ({
  field,
  said: (language) => words(substitutionTexts(language)),
});
