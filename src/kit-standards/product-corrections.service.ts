import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { ProductCorrection } from './product-correction.entity.js';
import { isAgreedUpon, productToCorrect, subjectOf } from './product-correction.query.js';
import { Product } from './product.entity.js';
import type { ProductCorrectionInput } from './product.input.js';
import { changesOf, corrected, reckonedWith } from './product.rules.js';
import { productTexts } from './product.text.js';

interface Named {
  code: string;
  name: string;
}
/** Done at once, or waiting for another who agrees. */
export interface Corrected extends Named {
  standing: 'done' | 'waits';
}

const LOCK: Statement = { name: 'product-lock', text: 'select 1 from product where code = $1 for update' };
const REMOVE: Statement = { name: 'product-remove', text: 'select remove_product($1) as outcome' };

/**
 * An article that says something wrong of itself is corrected, and one that nobody used is taken out; what it was before stays as an event. Where two
 * people agreed upon it, a correction is a proposal that another agrees to.
 */
@Injectable()
export class ProductCorrections {
  constructor(private readonly database: Database) {}

  correct(code: string, { reason, ...input }: ProductCorrectionInput, version: number, actor: Actor) {
    return this.database.as<Corrected, 'not-found' | 'stale' | 'correction-waits'>(actor, async (tx) => {
      await ask(tx, LOCK, [code]);
      const product = await productToCorrect(tx, code);
      if (!product) return refuse('not-found');
      if (product.version !== version) return refuse('stale');
      const next = corrected(product, input);
      const changes = changesOf(product, next);
      if (changes.length === 0) throw fault('reason', 'nothing-changed');
      if (!(await isAgreedUpon(tx, code))) {
        await tx.getRepository(Product).update({ networkId: actor.network, code }, { ...next, version: version + 1 });
        return allow({ ...(await told(tx, 'product-corrected', code, { changes, reason })), standing: 'done' });
      }
      const never = reckonedWith(changes);
      if (never.length > 0) throw new BadInput(never.map(({ field }) => saidAt(field, 'agreed-upon')));
      const { route, atc, opiumList, needsOpiumPrescription } = next;
      const proposed = await insertNew(tx, ProductCorrection, {
        ...{ networkId: actor.network, id: uuidv7(), product: code, version, route, atc, opiumList, reason },
        ...{ needsOpiumPrescription, proposedBy: actor.person as string, proposedAt: appNow },
      });
      if (!proposed) return refuse('correction-waits');
      return allow({ ...(await told(tx, 'product-correction-proposed', code, { changes })), standing: 'waits' });
    });
  }

  askRemoval(code: string, actor: Actor): Promise<Result<Named, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const product = await productToCorrect(tx, code);
      return product ? allow({ code, name: product.name }) : refuse('not-found');
    });
  }

  remove(code: string, actor: Actor) {
    return this.database.as<Named, 'not-found' | 'product-in-use'>(actor, async (tx) => {
      const product = await productToCorrect(tx, code);
      if (!product) return refuse('not-found');
      const named = await told(tx, 'product-removed', code, { ...product });
      const [row] = await ask<{ outcome: 'removed' | 'not-found' | 'built-upon' }>(tx, REMOVE, [code]);
      if (row?.outcome === 'built-upon') return refuse('product-in-use');
      return row?.outcome === 'removed' ? allow(named) : refuse('not-found');
    });
  }
}

type Fault = 'nothing-changed' | 'agreed-upon';
const saidAt = (field: string, says: Fault) => ({
  field,
  said: (language: 'nl' | 'en') => productTexts(language)(says),
});
const fault = (field: string, says: Fault) => new BadInput([saidAt(field, says)]);

async function told(tx: EntityManager, kind: string, code: string, detail: object): Promise<Named> {
  const { id, name } = await subjectOf(tx, code);
  await announce(tx, kind, { subject: 'product', subjectId: id, detail: { code, name, ...detail } });
  return { code, name };
}
