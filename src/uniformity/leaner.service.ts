import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Need } from '../kit-standards/need.rules.js';
import type { PricedProduct } from '../kit-standards/products.query.js';
import { Products } from '../kit-standards/products.service.js';
import { usualQuantity, type Slot } from '../kit-standards/standard.js';
import { Standards } from '../kit-standards/standards.service.js';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { slotOutcomes, slotTaken, type Outcome, type Taken } from './leaner.query.js';
import { suggestion, type Suggestion } from './leaner.rules.js';
import { UNIFORMITY_SETTINGS } from './uniformity.settings.js';

type Sums = Pick<Outcome, 'supplied' | 'used' | 'wasted' | 'destroyed' | 'reused' | 'missing'>;

export interface LeanSlot extends Sums {
  slot: string;
  name: string;
  nameEn: string;
  /** In a kit. */
  usual: number;
  /** In 48 hours by the directions; none for what is no medicine. */
  need: Need | null;
  /** Of what was destroyed, at the price of today. */
  destroyedCents: number;
  /** What was destroyed and has no price: it is not in that. */
  unpriced: { code: string; name: string }[];
  suggestion: Suggestion;
}

/** What became of everything in the kits, and which quantities could go down: numbers to decide by, nothing is changed. */
@Injectable()
export class LeanerStandard {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly standards: Standards,
    private readonly products: Products,
  ) {}

  show(actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const inEffect = await this.standards.inEffect(tx, this.clock.today());
      const slots = inEffect ? await this.standards.slotsOf(tx, inEffect.id) : [];
      const needs = inEffect ? await this.standards.neededUnits(tx, inEffect.id, slots) : new Map<string, Need>();
      const [outcomes, taken, all] = [await slotOutcomes(tx), await slotTaken(tx), await this.products.all(tx)];
      const limits = await this.#limits(tx);
      return {
        standard: inEffect ? { id: inEffect.id, name: inEffect.name } : null,
        ...limits,
        slots: slots
          .filter(({ kind }) => kind !== 'document')
          .map((slot) => leanSlot(slot, needs.get(slot.code) ?? null, outcomes, taken, all, limits)),
      };
    });
  }

  async #limits(tx: EntityManager) {
    const all = await this.settings.read(tx, UNIFORMITY_SETTINGS);
    return {
      fewest: all['uniformity.fewestOpenedKits'],
      mostPercent: all['uniformity.mostRunOutPercent'],
    };
  }
}

function leanSlot(
  slot: Slot,
  need: Need | null,
  outcomes: readonly Outcome[],
  taken: readonly Taken[],
  products: readonly PricedProduct[],
  limits: { fewest: number; mostPercent: number },
): LeanSlot {
  const { code, name, nameEn } = slot;
  const own = outcomes.filter((one) => one.slot === code);
  const sum = (of: keyof Sums) => own.reduce((total, one) => total + one[of], 0);
  const destroyed = own
    .filter((one) => one.destroyed > 0)
    .map((one) => ({ ...one, article: products.find((product) => product.code === one.product) }));
  const usual = usualQuantity(slot);
  return {
    ...{ slot: code, name, nameEn, usual, need },
    ...{ supplied: sum('supplied'), used: sum('used'), wasted: sum('wasted') },
    ...{ destroyed: sum('destroyed'), reused: sum('reused'), missing: sum('missing') },
    destroyedCents: destroyed.reduce((total, one) => total + one.destroyed * (one.article?.cents ?? 0), 0),
    unpriced: destroyed
      .filter(({ article }) => article?.cents == null)
      .map(({ product, article }) => ({ code: product, name: article?.name ?? product })),
    suggestion: suggestion({
      ...limits,
      present: usual,
      // Of an aid one stays: no direction speaks of it
      need: need ?? { units: 1, why: null },
      taken: taken.filter((one) => one.slot === code),
    }),
  };
}
