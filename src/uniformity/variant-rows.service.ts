import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MAY } from '../access/may.js';
import { Products } from '../kit-standards/products.service.js';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse } from '../platform/result.js';
import type { Tree } from '../web/forms.js';
import { BadInput } from '../web/problem.js';
import type { KnownRow, Row, RowRule, TakenBack } from '../web/row-rule.js';
import { VARIANT_COLUMNS } from './variant-columns.js';
import { VariantRowChangeInput, VariantRowInput } from './variant-row.input.js';
import { codeIn, codeOf, faultAt, recordLine, type BroughtLine } from './variant-lines.query.js';

type Known = BroughtLine & { id: string; version: number; agb: string | null; pharmacy: string };

const KNOWN = `select id, version, pharmacy_id as "pharmacyId", agb, pharmacy, slot, product, quantity from known_variant_line`;
const BY_PLACE: Statement = {
  name: 'variant-rows-known',
  text: `${KNOWN} where agb || ' ' || slot = any ($1) or lower(pharmacy) || ' ' || slot = any ($1)`,
};
const UNCHANGED: Statement = { name: 'variant-row-unchanged', text: `${KNOWN} where id = $1 and version = $2` };
const PHARMACY: Statement = {
  name: 'pharmacy-of-variant-row',
  text: `select id from organisation where network_id = acting_network() and kind = 'pharmacy' and (agb = $1 or lower(name) = lower($1)) limit 2`,
};

const place = (pharmacy: string, slot: string): string => `${pharmacy.toLowerCase()} ${slot.toUpperCase()}`;

/** What pharmacies put in their kits, brought together in one sheet: a line for each slot of each pharmacy. A variant that lacks a line would mislead. */
@Injectable()
export class VariantRows implements RowRule<VariantRowInput> {
  readonly key = 'variants';
  readonly name = { nl: 'Wat apotheken in de kit doen', en: 'What pharmacies put in the kit' };
  readonly by = MAY.compareVariants;
  readonly columns = VARIANT_COLUMNS;
  readonly identity = 'place';
  readonly goodLinesStand = false;
  readonly inputs = { added: VariantRowInput, changed: VariantRowChangeInput };
  readonly fixed = ['pharmacy', 'slot'];

  constructor(private readonly products: Products) {}

  form({ pharmacy, slot, ...row }: Row): Tree {
    if (pharmacy === undefined || slot === undefined)
      return { ...row, ...(pharmacy && { pharmacy }), ...(slot && { slot }) };
    return {
      ...row,
      pharmacy: pharmacy.trim(),
      slot: slot.trim().toUpperCase(),
      place: place(pharmacy.trim(), slot.trim()),
    };
  }

  columnOf(field: string): string {
    return field === 'place' ? 'slot' : field;
  }

  row({ product, quantity }: Partial<VariantRowInput>): Row {
    return { ...(product !== undefined && { product }), ...(quantity !== undefined && { quantity: String(quantity) }) };
  }

  async known(tx: EntityManager, places: readonly string[]): Promise<Map<string, KnownRow>> {
    const found = await ask<Known>(tx, BY_PLACE, [places]);
    return new Map(found.flatMap((it) => [it.agb, it.pharmacy].flatMap((name) => (name ? [[place(name, it.slot), knownOf(it)]] : [])))); // prettier-ignore
  }

  async add(tx: EntityManager, _id: string, { pharmacy, slot, product, quantity }: VariantRowInput): Promise<void> {
    const [found, ...others] = await ask<{ id: string }>(tx, PHARMACY, [pharmacy]);
    const code = await codeIn(tx, this.products, product);
    const faults = [
      ...(found && others.length === 0 ? [] : [faultAt('pharmacy', 'row-pharmacy-unknown')]),
      ...(code === undefined ? [faultAt('product', 'product-unknown')] : []),
    ];
    if (!found || code === undefined || faults.length > 0) throw new BadInput(faults);
    await recordLine(tx, { pharmacyId: found.id, slot, product: code, quantity });
  }

  async change(tx: EntityManager, known: KnownRow, { product, quantity }: Partial<VariantRowInput>) {
    const before = known.before as BroughtLine;
    const other = product === undefined ? {} : { product: await codeOf(tx, this.products, product) };
    await recordLine(tx, { ...before, ...other, quantity: quantity ?? before.quantity });
    return allow(null);
  }

  async restore(tx: EntityManager, id: string, version: number, before: object) {
    const [known] = await ask<Known>(tx, UNCHANGED, [id, version]);
    if (!known) return refuse('stale');
    await recordLine(tx, before as BroughtLine);
    return allow(null);
  }

  async takeBack(tx: EntityManager, id: string, version: number): Promise<TakenBack> {
    const [known] = await ask<Known>(tx, UNCHANGED, [id, version]);
    if (!known) return 'changed-since';
    await recordLine(tx, { ...known, quantity: 0 });
    return 'taken-back';
  }
}

function knownOf({ id, version, pharmacy, pharmacyId, slot, product, quantity }: Known): KnownRow {
  const row = { pharmacy, slot, product, quantity: String(quantity) };
  return { id, name: `${pharmacy}, ${slot}`, version, row, before: { pharmacyId, slot, product, quantity } };
}
