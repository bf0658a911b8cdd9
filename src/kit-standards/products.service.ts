import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import type { PlainDate } from '../platform/calendar.js';
import { Database } from '../platform/database/database.js';
import { insertNew } from '../platform/database/insert-new.js';
import { allow, refuse } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import type { Rightly } from '../web/rightly.js';
import { kitPrice, type KitPrice } from './price.rules.js';
import { Product } from './product.entity.js';
import type { NewProductInput, PriceInput, ProductInput } from './product.input.js';
import { asStored } from './product.rules.js';
import { productTexts } from './product.text.js';
import { allProducts, pricesOf, productsNamed, setPrice, type PricedProduct } from './products.query.js';
import type { KnownProduct as Named } from './standard.js';

/** Articles by ZI number or GTIN, and what they cost. */
@Injectable()
export class Products {
  constructor(private readonly database: Database) {}

  named(tx: EntityManager, codes: readonly string[]): Promise<Named[]> {
    return productsNamed(tx, codes);
  }

  /** All of the network, with what one costs today. */
  all(tx: EntityManager): Promise<PricedProduct[]> {
    return allProducts(tx);
  }

  async priceOf(
    tx: EntityManager,
    lines: readonly { product: string; quantity: number }[],
    day: PlainDate,
  ): Promise<KitPrice> {
    const codes = lines.map(({ product }) => product);
    return kitPrice(lines, await pricesOf(tx, codes), day);
  }

  list(actor: Actor): Promise<PricedProduct[]> {
    return this.database.read(actor, allProducts);
  }

  add(it: NewProductInput, actor: Actor) {
    const product = { networkId: actor.network, ...asStored(it) };
    const answer = { code: it.code, name: it.name };
    return this.database.once(
      actor,
      null,
      async (tx) => {
        if (!(await insertNew(tx, Product, product))) throw codeTaken();
        return allow(answer);
      },
      () => Promise.resolve(allow(answer)),
    );
  }

  /** What its rules refuse of an article that is not filled in rightly everywhere. */
  async refuseSoFar({ code }: Rightly<ProductInput>, actor: Actor): Promise<void> {
    if (code === undefined) return;
    const known = await this.database.read(actor, (tx) => productsNamed(tx, [code]));
    if (known.some((it) => it.code === code)) throw codeTaken();
  }

  setPrice(code: string, it: PriceInput, actor: Actor) {
    return this.database.as(actor, async (tx) => {
      const [product] = await productsNamed(tx, [code]);
      if (!product) return refuse('not-found');
      await setPrice(tx, product.code, it);
      return allow({ code: product.code, from: it.from, cents: it.cents });
    });
  }
}

const codeTaken = () => new BadInput([{ field: 'code', said: (language) => productTexts(language)('code-taken') }]);
