import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput, type Fault } from '../web/problem.js';
import { productsNamed } from './products.query.js';
import type { DatedSubstitution, Product, Slot } from './standard.js';
import type { StandardRefusal } from './standard.rules.js';
import { slotsIn, substitutionsIn, versionOf } from './standards.query.js';
import type { SubstitutionInput } from './substitution.input.js';
import { substitutionTexts } from './substitution.text.js';

const ADD: Statement = {
  name: 'add-substitution',
  text: `insert into substitution (network_id, id, standard_id, slot, product, from_day, until_day, reason, needs_consent, decided_by, decided_at)
         values (acting_network(), $1, $2, $3, $4, $5, $6, $7, $8, acting_person(), app_now())`,
};

/** For a shortage: what may stand in for what, from day to day. */
@Injectable()
export class Substitutions {
  constructor(private readonly database: Database) {}

  add(
    standard: string,
    it: SubstitutionInput,
    actor: Actor,
  ): Promise<Result<{ items: DatedSubstitution[] }, StandardRefusal | OnceRefusal>> {
    return this.database.once<{ items: DatedSubstitution[] }, StandardRefusal>(
      actor,
      null,
      async (tx, id) => {
        const version = await versionOf(tx, standard);
        if (!version) return refuse('not-found');
        if (version.status !== 'published' && version.status !== 'superseded') return refuse('not-published');
        const [product] = await productsNamed(tx, [it.product]);
        const faults = faultsIn(it, await slotsIn(tx, standard), product);
        if (!product || faults.length > 0) throw new BadInput(faults);
        await ask(tx, ADD, [id, standard, it.slot, product.code, it.from, it.to, it.reason, it.needsConsent]);
        const detail = { slot: it.slot, product: product.code, from: it.from, to: it.to };
        await announce(tx, 'substitution-allowed', { subject: 'standard', subjectId: standard, detail });
        return allow({ items: await substitutionsIn(tx, standard) });
      },
      async (tx) => ({ items: await substitutionsIn(tx, standard) }),
    );
  }
}

function faultsIn(it: SubstitutionInput, slots: readonly Slot[], product: Product | undefined): Fault[] {
  const wrong = [
    !slots.some(({ code }) => code === it.slot) && (['slot', 'slot-unknown'] as const),
    !product && (['product', 'product-unknown'] as const),
    it.to < it.from && (['to', 'period-wrong'] as const),
  ];
  return wrong.flatMap((fault) =>
    fault ? [{ field: fault[0], said: (language) => substitutionTexts(language)(fault[1]) }] : [],
  );
}
