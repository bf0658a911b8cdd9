import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { Product } from './product.entity.js';
import type { ProductCorrectionInput } from './product.input.js';
import { changesOf, corrected, type ProductChange } from './product.rules.js';
import { productTexts } from './product.text.js';

export type KeptProduct = Omit<Product, 'networkId' | 'activeMg' | 'invented' | 'gtin' | 'makerCode' | 'prk'>;
/** What somebody corrected, and why. */
export interface ProductCorrection {
  at: Date;
  by: string | null;
  changes: ProductChange[];
  reason: string;
}
interface Named {
  code: string;
  name: string;
}

const ONE: Statement = {
  name: 'product-to-correct',
  text: `select code, name, strength, form, route, unit, atc, opium_list as "opiumList", needs_opium_prescription as "needsOpiumPrescription", version
         from product where code = $1`,
};
const LOCK: Statement = { name: 'product-lock', text: 'select 1 from product where code = $1 for update' };
const SUBJECT: Statement = { name: 'product-as-subject', text: 'select id, name from known_product where code = $1' };
const BEFORE: Statement = {
  name: 'product-corrections',
  text: `select e.at, p.name as by, e.detail -> 'changes' as changes, e.detail ->> 'reason' as reason
         from event e join known_product k on k.id = e.subject_id and k.code = $1 left join person p on p.id = e.person_id
         where e.kind = 'product-corrected' order by e.at desc, e.id desc limit 20`,
};
const AGREED: Statement = {
  name: 'product-agreed-upon',
  text: `select exists (select from slot_product p join kit_standard s on s.id = p.standard_id where p.product = $1 and s.status <> 'draft')
           or exists (select from substitution s where s.product = $1
                      and (select count(distinct a.role) from substitution_approval a where a.substitution_id = s.id) > 1) as agreed`,
};
const REMOVE: Statement = { name: 'product-remove', text: 'select remove_product($1) as outcome' };

/** An article that says something wrong of itself is corrected, and one that nobody used is taken out; what it was before stays as an event. */
@Injectable()
export class ProductCorrections {
  constructor(private readonly database: Database) {}

  one = async (tx: EntityManager, code: string): Promise<KeptProduct | undefined> =>
    (await ask<KeptProduct>(tx, ONE, [code]))[0];

  before = (tx: EntityManager, code: string): Promise<ProductCorrection[]> =>
    ask<ProductCorrection>(tx, BEFORE, [code]);

  correct(code: string, { reason, ...input }: ProductCorrectionInput, version: number, actor: Actor) {
    return this.database.as<Named, 'not-found' | 'stale'>(actor, async (tx) => {
      await ask(tx, LOCK, [code]);
      const product = await this.one(tx, code);
      if (!product) return refuse('not-found');
      if (product.version !== version) return refuse('stale');
      const next = corrected(product, input);
      const changes = changesOf(product, next);
      if (changes.length === 0)
        throw new BadInput([{ field: 'reason', said: (language) => productTexts(language)('nothing-changed') }]);
      await this.#refuseWhatIsReckonedWith(tx, code, changes);
      const row = { networkId: actor.network, code };
      await tx.getRepository(Product).update(row, { ...next, version: version + 1 });
      return this.#told(tx, 'product-corrected', code, { changes, reason });
    });
  }

  askRemoval(code: string, actor: Actor): Promise<Result<Named, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const product = await this.one(tx, code);
      return product ? allow({ code, name: product.name }) : refuse('not-found');
    });
  }

  remove(code: string, actor: Actor) {
    return this.database.as<Named, 'not-found' | 'product-in-use'>(actor, async (tx) => {
      const product = await this.one(tx, code);
      if (!product) return refuse('not-found');
      const told = await this.#told(tx, 'product-removed', code, { ...product });
      const [row] = await ask<{ outcome: 'removed' | 'not-found' | 'built-upon' }>(tx, REMOVE, [code]);
      if (row?.outcome === 'built-upon') return refuse('product-in-use');
      return row?.outcome === 'removed' ? told : refuse('not-found');
    });
  }

  /** Two people approved doses in millilitres of this article: what they are of does not change below them. What was empty is filled in. */
  async #refuseWhatIsReckonedWith(tx: EntityManager, code: string, changes: readonly ProductChange[]): Promise<void> {
    const of = changes.filter(
      ({ field, before }) => field === 'form' || (field !== 'needsOpiumPrescription' && before !== null),
    );
    if (of.length === 0 || !(await ask<{ agreed: boolean }>(tx, AGREED, [code]))[0]?.agreed) return;
    throw new BadInput(of.map(({ field }) => ({ field, said: (language) => productTexts(language)('agreed-upon') })));
  }

  async #told(tx: EntityManager, kind: string, code: string, detail: object): Promise<Result<Named, never>> {
    const [subject] = await ask<{ id: string; name: string }>(tx, SUBJECT, [code]);
    if (!subject) throw new Error('a product that was just there is not there');
    const { id, name } = subject;
    await announce(tx, kind, { subject: 'product', subjectId: id, detail: { code, name, ...detail } });
    return allow({ code, name });
  }
}
