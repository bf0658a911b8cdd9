import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MAY } from '../access/may.js';
import { Products } from '../kit-standards/products.service.js';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse } from '../platform/result.js';
import type { Tree } from '../web/forms.js';
import type { KnownRow, Row, RowRule, TakenBack } from '../web/row-rule.js';
import { OWN_VARIANT_COLUMNS } from './variant-columns.js';
import { codeOf, lineFault, recordLine, type BroughtLine } from './variant-lines.query.js';
import { VariantLineInput } from './variant.input.js';

/** A slot that is not filled holds none of nothing. */
type Known = BroughtLine & { id: string; version: number; gtin: string | null };

/** Every slot that a list may name, filled or not. */
const KNOWN: Statement = {
  name: 'own-variant-rows-known',
  text: `select md5(acting_organisation()::text || s.slot)::uuid as id, acting_organisation() as "pharmacyId", s.slot, coalesce(l.product, '') as product,
           coalesce(l.quantity, 0) as quantity, coalesce(l.version, 0) as version, p.gtin
         from unnest($1::text[]) s(slot) left join known_variant_line l on l.pharmacy_id = acting_organisation() and l.slot = s.slot
         left join product p on p.network_id = l.network_id and p.code = l.product`,
};

/** What a pharmacy puts in its kits, from its own sheet: a line for each slot. A slot that is blank or not in it stays as it is; a nought empties it. */
@Injectable()
export class OwnVariantRows implements RowRule<VariantLineInput> {
  readonly key = 'own-variant';
  readonly name = { nl: 'Wat wij in de kit doen', en: 'What we put in the kit' };
  readonly by = MAY.keepVariant;
  readonly columns = OWN_VARIANT_COLUMNS;
  readonly identity = 'slot';
  readonly goodLinesStand = false;
  readonly inputs = { added: VariantLineInput, changed: VariantLineInput };
  readonly fixed = [];

  constructor(private readonly products: Products) {}

  form(row: Row): Tree {
    return { ...row };
  }

  columnOf(field: string): string {
    return field;
  }

  row({ product, quantity }: Partial<VariantLineInput>, { row, before }: KnownRow): Row {
    const { gtin } = before as Known;
    const filled = (quantity ?? Number(row['quantity'])) > 0;
    const code = product !== undefined && product === gtin ? row['product'] : product;
    return {
      ...(filled && code !== undefined && { product: code }),
      ...(quantity !== undefined && { quantity: String(quantity) }),
    };
  }

  async known(tx: EntityManager, slots: readonly string[]): Promise<Map<string, KnownRow>> {
    const found = await ask<Known>(tx, KNOWN, [slots]);
    return new Map(found.map((it) => [it.slot, knownOf(it)]));
  }

  /** Every slot is known, so none is ever new. */
  async add(tx: EntityManager, _id: string, { slot, product, quantity }: VariantLineInput, actor: Actor) {
    const line = { pharmacyId: actor.organisation, slot, product: '', quantity: 0 };
    await this.#record(tx, line, product, quantity);
  }

  async change(tx: EntityManager, { before }: KnownRow, { product, quantity }: Partial<VariantLineInput>) {
    await this.#record(tx, before as Known, product, quantity);
    return allow(null);
  }

  async restore(tx: EntityManager, _id: string, version: number, before: object) {
    const line = before as Known;
    const [now] = await ask<Known>(tx, KNOWN, [[line.slot]]);
    if (now?.version !== version) return refuse('stale');
    await recordLine(tx, line);
    return allow(null);
  }

  takeBack(): Promise<TakenBack> {
    return Promise.resolve('changed-since');
  }

  async #record(tx: EntityManager, before: BroughtLine, product = before.product, quantity = before.quantity) {
    if (quantity > 0 && product === '') throw lineFault('product', 'product-missing');
    const code = quantity > 0 ? await codeOf(tx, this.products, product) : before.product;
    await recordLine(tx, { ...before, product: code, quantity });
  }
}

function knownOf({ id, version, ...before }: Known): KnownRow {
  const { slot, product, quantity } = before;
  const row = { slot, ...(product && { product }), quantity: String(quantity) };
  return { id, name: slot, version, row, before };
}
