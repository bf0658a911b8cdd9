import { Injectable } from '@nestjs/common';
import { ProductRows } from '../kit-standards/product-rows.service.js';
import type { Actor } from '../platform/actor.js';
import { OrganisationRows } from '../people/organisation-rows.service.js';
import { PharmacyRows } from '../pharmacies/pharmacy-rows.service.js';
import { OwnVariantRows } from '../uniformity/own-variant-rows.service.js';
import { DutyRows } from '../pharmacies/duties/duty-rows.service.js';
import { VariantRows } from '../uniformity/variant-rows.service.js';
import { Problem } from '../web/problem.js';
import type { RowColumn, RowRule } from '../web/row-rule.js';

export const RULE_KEYS = ['pharmacies', 'practices', 'products', 'variants', 'own-variant', 'duties'] as const;

/** What a page says of a rule. */
export type ShownRule = Pick<RowRule, 'key' | 'name' | 'identity' | 'goodLinesStand'> & {
  columns: Pick<RowColumn, 'key' | 'title' | 'needed'>[];
};

export const shown = ({ key, name, identity, goodLinesStand, columns }: RowRule): ShownRule => ({
  ...{ key, name, identity, goodLinesStand },
  columns: columns.map(({ key: column, title, needed }) => ({ key: column, title, needed })),
});

/** What may come in by a list; another noun adds its rule here and its key below. */
@Injectable()
export class RowRules {
  readonly #all: readonly RowRule[];

  constructor(
    pharmacies: PharmacyRows,
    practices: OrganisationRows,
    products: ProductRows,
    variants: VariantRows,
    ownVariant: OwnVariantRows,
    duties: DutyRows,
  ) {
    this.#all = [pharmacies, practices, products, variants, ownVariant, duties];
  }

  /** Of whoever may do the same by hand. */
  of({ role }: Pick<Actor, 'role'>): readonly RowRule[] {
    return this.#all.filter(({ by }) => by.includes(role));
  }

  one(key: string): RowRule {
    const rule = this.#all.find((one) => one.key === key);
    if (!rule) throw new Problem(404, { reason: 'not-found' });
    return rule;
  }
}
