import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MAY } from '../access/may.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, type Statement } from '../platform/database/database.js';
import { insertNew } from '../platform/database/insert-new.js';
import { allow, refuse } from '../platform/result.js';
import type { Tree } from '../web/forms.js';
import { asYesOrNo, yesOrNo } from '../web/input/yes-or-no.js';
import { BadInput } from '../web/problem.js';
import type { KnownRow, Row, RowRule, TakenBack } from '../web/row-rule.js';
import { centsIn, inEuros, opiumListIn, PRODUCT_COLUMNS } from './product-columns.js';
import { Product } from './product.entity.js';
import { asStored } from './product.rules.js';
import { ProductRowChangeInput, ProductRowInput } from './product-row.input.js';
import { productTexts } from './product.text.js';
import { setPrice } from './products.query.js';

type Facts = Record<
  'name' | 'gtin' | 'prk' | 'atc' | 'strength' | 'form' | 'route' | 'unit' | 'opiumList' | 'isExempt',
  string | null
>;
type Known = Facts & { id: string; code: string; version: number; cents: number | null };

const KNOWN: Statement = {
  name: 'product-rows-known',
  text: `select id, code, version, name, gtin, prk, atc, strength, form, route, unit, opium_list as "opiumList", case when is_exempt then 'ja' when opium_list is not null then 'nee' end as "isExempt", cents from known_product where code = any ($1)`,
};
const ONE: Statement = {
  name: 'product-row-unchanged',
  text: 'select code from known_product where id = $1 and version = $2',
};
const TAKE_BACK: Statement = { name: 'product-take-back', text: 'select take_back_product($1, $2) as outcome' };

const UNPRICE: Statement = {
  name: 'product-price-taken-back',
  text: `delete from product_price where network_id = acting_network() and product = $1 and source = 'lijst' and from_day <= app_today()`,
};

/** The catalogue as a list: each line is an article; of one that is there a list changes the price and nothing else. */
@Injectable()
export class ProductRows implements RowRule<ProductRowInput> {
  readonly key = 'products';
  readonly name = { nl: 'Producten en prijzen', en: 'Products and prices' };
  readonly by = MAY.decideStandards;
  readonly columns = PRODUCT_COLUMNS;
  readonly identity = 'code';
  readonly goodLinesStand = true;
  readonly inputs = { added: ProductRowInput, changed: ProductRowChangeInput };
  readonly fixed = PRODUCT_COLUMNS.map(({ key }) => key).filter((key) => key !== 'price');

  constructor(private readonly clock: Clock) {}

  form({ price, opiumList, isExempt, ...row }: Row): Tree {
    return {
      ...row,
      ...(isExempt === undefined ? {} : { isExempt: yesOrNo(isExempt) }),
      ...(opiumList === undefined ? {} : { opiumList: opiumListIn(opiumList) }),
      ...(price === undefined ? {} : { cents: centsIn(price) }),
    };
  }

  columnOf(field: string): string {
    return field === 'cents' ? 'price' : field;
  }

  row({ cents, makerCode: _, isExempt, ...facts }: Partial<ProductRowInput>): Row {
    // Of what is on no list of the Opium Act nothing is said of its prescription.
    const isSaid = isExempt !== undefined && facts.opiumList !== undefined;
    const exempt: Row = isSaid ? { isExempt: asYesOrNo(isExempt) } : {};
    return { ...facts, ...exempt, ...(cents === undefined ? {} : { price: inEuros(cents) }) };
  }

  async known(tx: EntityManager, codes: readonly string[]): Promise<Map<string, KnownRow>> {
    const found = await ask<Known>(tx, KNOWN, [codes]);
    return new Map(
      found.map(({ id, version, cents, ...facts }) => {
        const said = Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== null);
        const row = { ...Object.fromEntries(said), ...(cents === null ? {} : { price: inEuros(cents) }) };
        return [facts.code, { id, version, name: facts.name ?? facts.code, row, before: { cents } }];
      }),
    );
  }

  async add(tx: EntityManager, _id: string, { cents, ...facts }: ProductRowInput, actor: Actor): Promise<void> {
    if (!(await insertNew(tx, Product, { networkId: actor.network, ...asStored(facts) })))
      throw new BadInput([{ field: 'gtin', said: (language) => productTexts(language)('code-taken') }]);
    if (cents !== undefined) await this.#price(tx, facts.code, cents);
  }

  async change(tx: EntityManager, { id, version }: KnownRow, { cents }: Partial<ProductRowInput>) {
    return cents === undefined ? allow(null) : this.restore(tx, id, version, { cents });
  }

  async restore(tx: EntityManager, id: string, version: number, before: { cents?: number | null }) {
    const [known] = await ask<{ code: string }>(tx, ONE, [id, version]);
    if (!known) return refuse('stale');
    // Before its first price it had none.
    if (before.cents == null) await ask(tx, UNPRICE, [known.code]);
    else await this.#price(tx, known.code, before.cents);
    return allow(null);
  }

  async takeBack(tx: EntityManager, id: string, version: number): Promise<TakenBack> {
    const [row] = await ask<{ outcome: TakenBack }>(tx, TAKE_BACK, [id, version]);
    return row?.outcome ?? 'changed-since';
  }

  #price(tx: EntityManager, code: string, cents: number) {
    return setPrice(tx, code, { from: this.clock.today(), cents, source: 'lijst' });
  }
}
