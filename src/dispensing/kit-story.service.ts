import { Injectable } from '@nestjs/common';
import { Products } from '../kit-standards/products.service.js';
import type { KitPrice } from '../kit-standards/price.rules.js';
import type { Slot } from '../kit-standards/standard.js';
import { Standards } from '../kit-standards/standards.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { ListOf } from '../web/list.input.js';
import { kitHistory } from './kit-history.query.js';
import { nextSlot, progressOf, type SlotProgress } from './kit-progress.rules.js';
import type { Kit, KitEvent, ListedKit } from './kit.js';
import type { KitsInput } from './kits.input.js';
import { listedKits } from './kits.query.js';
import { Kits } from './kits.service.js';

export interface KitStory extends Kit {
  /** What its contents cost on the day it was sealed, or today. */
  price: KitPrice;
  history: KitEvent[];
  progress: SlotProgress[];
}
export interface KitsOnShelf extends ListOf<ListedKit> {
  /** The version that a new kit is assembled against. */
  standard: { id: string; name: string } | null;
  asked: KitsInput;
}
export interface SlotForm {
  kit: Kit;
  slot: Slot;
  progress: SlotProgress;
  next: string | null;
}

/** Kits as people look at them. */
@Injectable()
export class KitStories {
  constructor(
    private readonly database: Database,
    private readonly kits: Kits,
    private readonly standards: Standards,
    private readonly products: Products,
    private readonly clock: Clock,
  ) {}

  list(asked: KitsInput, actor: Actor): Promise<KitsOnShelf> {
    return this.database.read(actor, async (tx) => {
      const present = await this.standards.inEffect(tx, this.clock.today());
      const standard = present ? { id: present.id, name: present.name } : null;
      return { ...(await listedKits(tx, asked)), standard, asked };
    });
  }

  show(id: string, actor: Actor): Promise<Result<KitStory, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const kit = await this.kits.show(tx, id);
      if (!kit.ok) return kit;
      const { lines, standard, sealed } = kit.value;
      const price = await this.products.priceOf(tx, lines, sealed?.at.slice(0, 10) ?? this.clock.today());
      const progress = progressOf(await this.standards.slotsOf(tx, standard.id), lines);
      return allow({ ...kit.value, price, progress, history: await kitHistory(tx, id) });
    });
  }

  slot(id: string, code: string, actor: Actor): Promise<Result<SlotForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const kit = await this.kits.show(tx, id);
      if (!kit.ok) return kit;
      const slots = await this.standards.slotsOf(tx, kit.value.standard.id);
      const all = progressOf(slots, kit.value.lines);
      const slot = slots.find((each) => each.code === code);
      const progress = all.find((each) => each.code === code);
      if (!slot || !progress) return refuse('not-found');
      return allow({ kit: kit.value, slot, progress, next: nextSlot(all, code) });
    });
  }
}
