import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Products } from '../../kit-standards/products.service.js';
import type { KitPrice } from '../../kit-standards/price.rules.js';
import { unitsToFill } from '../../kit-standards/slot-filling.rules.js';
import type { Slot } from '../../kit-standards/standard.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import { Standards } from '../../kit-standards/standards.service.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { ListOf } from '../../web/list.input.js';
import { reportsOfKit, type SeenReport } from '../box/box-reports.query.js';
import { BoxCodes, type CodeOnBox } from '../box/box-codes.service.js';
import { kitHistory } from './kit-history.query.js';
import { overRations, type OverRation } from './kits-to-act-on.query.js';
import { nextSlot, progressOf, type SlotProgress } from './kit-progress.rules.js';
import type { Kit, KitEvent, ListedKit } from './kit.js';
import type { KitsInput } from './kits.input.js';
import { countKits, listedKits, type KitCounts } from './kits.query.js';
import { Kits } from './kits.service.js';

export interface KitStory extends Kit {
  /** What its contents cost on the day it was sealed, or today. */
  price: KitPrice;
  history: KitEvent[];
  progress: SlotProgress[];
  /** What it holds more than a shortage leaves. */
  toOpen: OverRation[];
  /** The case that it is in, for who has a part in that. */
  ofCase: SeenCase | null;
  /** For its holder. */
  boxCode: CodeOnBox | null;
  /** What was reported with it, for who has a part in the case. */
  reports: SeenReport[];
}
export interface KitsOnShelf extends ListOf<ListedKit> {
  /** The version that a new kit is assembled against. */
  standard: { id: string; name: string } | null;
  asked: KitsInput;
  /** Of each kind, whatever is asked. */
  counts: KitCounts;
}
/** What may stand in today, and how many of it fill the slot. */
export interface OfferedStandIn {
  code: string;
  name: string;
  unit: string;
  least: number;
  most: number;
  /** How many more of it fill the slot. */
  enough: number;
  needsConsent: boolean;
}
export interface SlotForm {
  kit: Kit;
  ofCase: SeenCase | null;
  slot: Slot;
  progress: SlotProgress;
  /** How many more of the first product fill it. */
  enough: number;
  other: OfferedStandIn[];
  next: string | null;
}

/** Kits as people look at them. */
@Injectable()
export class KitStories {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly kits: Kits,
    private readonly standards: Standards,
    private readonly products: Products,
    private readonly codes: BoxCodes,
    private readonly clock: Clock,
  ) {}

  list(asked: KitsInput, actor: Actor): Promise<KitsOnShelf> {
    return this.database.read(actor, async (tx) => {
      const present = await this.standards.inEffect(tx, this.clock.today());
      const standard = present ? { id: present.id, name: present.name } : null;
      const { sort: _, ...filters } = asked;
      const counts = await countKits(tx);
      return { ...(await listedKits(tx, asked)), standard, asked: filters, counts };
    });
  }

  show(id: string, actor: Actor): Promise<Result<KitStory, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const kit = await this.kits.show(tx, id);
      if (!kit.ok) return kit;
      const { lines, standard, sealed } = kit.value;
      const price = await this.products.priceOf(tx, lines, sealed?.at.slice(0, 10) ?? this.clock.today());
      const day = sealed?.at.slice(0, 10) ?? this.clock.today();
      const slots = await this.standards.slotsOf(tx, standard.id);
      const standIns = await this.standards.standIns(tx, standard.id, slots, day);
      const spared = await this.standards.spared(tx, standard.id, day);
      const toFill = await this.standards.slotsToFill(tx, standard.id, slots, day);
      const progress = progressOf(toFill, lines, standIns, spared);
      const ofCase = await this.#ofCase(tx, kit.value, actor);
      const [toOpen, history] = [await overRations(tx, id), await kitHistory(tx, id)];
      const [boxCode, reports] = [await this.codes.onBox(tx, id), await reportsOfKit(tx, id)];
      return allow({ ...kit.value, price, progress, toOpen, ofCase, boxCode, reports, history });
    });
  }

  slot(id: string, code: string, actor: Actor): Promise<Result<SlotForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const kit = await this.kits.show(tx, id);
      if (!kit.ok) return kit;
      const today = this.clock.today();
      const version = kit.value.standard.id;
      const inVersion = await this.standards.slotsOf(tx, version);
      const standIns = await this.standards.standIns(tx, version, inVersion, today);
      const slots = await this.standards.slotsToFill(tx, version, inVersion, today);
      const all = progressOf(slots, kit.value.lines, standIns, await this.standards.spared(tx, version, today));
      const slot = slots.find((each) => each.code === code);
      const progress = all.find((each) => each.code === code);
      if (!slot || !progress) return refuse('not-found');
      const fills = (product: string) => unitsToFill(slot, product, kit.value.lines, standIns);
      const other = standIns.filter((it) => it.slot === code).map((it) => offered(it, fills(it.article.code)));
      const enough = fills(slot.products[0]?.code ?? '');
      const ofCase = await this.#ofCase(tx, kit.value, actor);
      return allow({ kit: kit.value, ofCase, slot, progress, enough, other, next: nextSlot(all, code) });
    });
  }

  async #ofCase(tx: EntityManager, { id, inCase }: Kit, actor: Actor): Promise<SeenCase | null> {
    return inCase ? this.cases.ofKit(tx, id, actor) : null;
  }
}

function offered({ article, least, most, needsConsent }: StandIn, enough: number): OfferedStandIn {
  const { code, name, unit } = article;
  return { code, name, unit, least, most, enough, needsConsent };
}
