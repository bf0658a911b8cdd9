import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PricedProduct } from '../kit-standards/products.query.js';
import { Products } from '../kit-standards/products.service.js';
import { newestPublished, nextName } from '../kit-standards/standard.rules.js';
import { StandardDrafts } from '../kit-standards/standard-drafts.service.js';
import { Standards } from '../kit-standards/standards.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { monthOf } from '../platform/calendar.js';
import { Database } from '../platform/database/database.js';
import { byDifference, compared } from './comparison.rules.js';
import { countedMonths, filledSlots, pharmaciesWithVariants, slotUse } from './comparison.query.js';
import { shownSlot } from './shown-slot.rules.js';
import type { NextStandardInput } from './next-standard.input.js';
import { nextSlots } from './next-standard.rules.js';
import { differenceInWords } from '../kit-standards/difference.text.js';
import { difference } from '../kit-standards/difference.rules.js';
import type { Slot } from '../kit-standards/standard.js';
import type { ComparisonInput } from './comparison.input.js';
import type { NextDraft } from './compared.js';
import { lastMonths, uniformity } from './uniformity.rules.js';

/** What all pharmacies fill, side by side, and what the next standard takes of it. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standards: Standards,
    private readonly products: Products,
    private readonly drafts: StandardDrafts,
  ) {}

  show({ show, sort, takes }: ComparisonInput, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const pharmacies = await pharmaciesWithVariants(tx);
      const recorded = pharmacies.filter(({ fromAt }) => fromAt !== null).map(({ id, name }) => ({ id, name }));
      const filled = await filledSlots(
        tx,
        recorded.map(({ id }) => id),
      );
      const { columns, slots } = compared(recorded, filled);
      const ground = await this.#ground(tx);
      const { present, all } = ground;
      const use = await slotUse(tx);
      return {
        today: this.clock.today(),
        months: await this.#months(tx),
        columns,
        notRecorded: pharmacies.filter(({ fromAt }) => fromAt === null).map(({ id, name }) => ({ id, name })),
        slots: (sort === 'different' ? slots.toSorted(byDifference) : slots).map((slot) =>
          shownSlot(slot, present, all, use),
        ),
        suggestedName: await this.#suggestedName(tx),
        ...{ show: show ?? null, sort: sort ?? null },
        next: takes && takes.length > 0 ? nextDraft(takes, ground) : null,
      };
    });
  }

  /** What was ticked becomes a draft, with what the newest published version says of it; it is changed, approved and published as any other. */
  async draft({ name, takes }: NextStandardInput, actor: Actor) {
    const { from, present, all } = await this.database.read(actor, (tx) => this.#ground(tx));
    return this.drafts.create({ name, from }, actor, nextSlots(takes, present, all));
  }

  async #ground(tx: EntityManager) {
    const newest = newestPublished(await this.standards.list(tx));
    const present = newest ? await this.standards.slotsOf(tx, newest.id) : [];
    const all: PricedProduct[] = await this.products.all(tx);
    return { from: newest?.id, name: newest?.name ?? null, present, all };
  }

  async #months(tx: EntityManager) {
    const months = await countedMonths(tx, lastMonths(monthOf(this.clock.today())));
    return months.map(uniformity);
  }

  async #suggestedName(tx: EntityManager) {
    const names = (await this.standards.list(tx)).map(({ name }) => name);
    return nextName(names, this.clock.today());
  }
}

interface Ground {
  name: string | null;
  present: readonly Slot[];
  all: readonly PricedProduct[];
}

/** What a draft of it would change, before it is made; the documents of the slots that stay come along. */
function nextDraft(takes: string[], { name, present, all }: Ground): NextDraft {
  const products = new Map(all.map((product) => [product.code, product]));
  const next = nextSlots(takes, present, all).map((slot) => ({
    ...slot,
    products: slot.products.map((code) => products.get(code) ?? { code, name: code }),
    document: present.find(({ code }) => code === slot.code)?.document ?? null,
  }));
  const said = difference(present, next);
  return {
    ...{ takes, from: name },
    differences: said.map((one) => ({ nl: differenceInWords(one, 'nl'), en: differenceInWords(one, 'en') })),
  };
}
