import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Need } from '../../kit-standards/need.rules.js';
import { usualQuantity, type Slot } from '../../kit-standards/standard.js';
import { Standards } from '../../kit-standards/standards.service.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import type { Actor } from '../../platform/actor.js';
import type { PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { BadInput } from '../../web/problem.js';
import { byPeriod } from './expiry-periods.rules.js';
import { enoughUntil, rations } from './rationing.rules.js';
import type { ShelfInput } from './shelf.input.js';
import { demandNow, kitsOnShelves, shelvesOfPharmacies, unitsOnShelves } from './shelf.query.js';
import type { Demand, KitsByExpiry, UnitsByExpiry } from './shelf.query.js';
import { shelfTexts } from './shelf.text.js';
import { lasts, type Lasts } from './supply.rules.js';
import { inUnitsOf, type OtherUnits } from './weighed-units.rules.js';

/** What the region has of one slot, and how long that does. */
export interface SlotSupply extends Pick<Slot, 'name' | 'nameEn' | 'unit' | 'unitEn'> {
  slot: string;
  /** What a kit holds when nothing is short. */
  usual: number;
  /** In units of the slot: what is of another strength counts for the active substance in it. */
  units: number;
  others: OtherUnits[];
  firstExpiry: PlainDate | null;
  perWeek: number | null;
  lasts: Lasts;
}
interface Region {
  kits: KitsByExpiry[];
  units: UnitsByExpiry[];
  demand: Demand;
  today: PlainDate;
}
interface Weighing {
  slots: readonly Slot[];
  standIns: readonly StandIn[];
}

/** What lies on the shelves of the region, and how far one comes with it. Counted each time that it is asked; nothing of it is kept. */
@Injectable()
export class RegionShelf {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standards: Standards,
  ) {}

  show(asked: ShelfInput, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const region = await this.#region(tx);
      const { today, demand } = region;
      const inEffect = await this.standards.inEffect(tx, today);
      const weighing = inEffect ? await this.#weighing(tx, inEffect.id, today) : { slots: [], standIns: [] };
      const { slots } = weighing;
      const needs = inEffect ? await this.standards.neededUnits(tx, inEffect.id, slots) : new Map<string, Need>();
      const one = slots.find(({ code, kind }) => code === asked.slot && kind !== 'document');
      if (asked.slot !== undefined && !one)
        throw new BadInput([{ field: 'slot', said: (language) => shelfTexts(language)('slot-unknown') }]);
      const all = region.kits.filter(({ slot }) => slot === null);
      return {
        ...{ today, demand, standard: inEffect ? { id: inEffect.id, name: inEffect.name } : null },
        kits: { lasts: lasts(all, demand.perWeek, today), periods: byPeriod(all.map(countOfKits), today) },
        pharmacies: await shelvesOfPharmacies(tx),
        slots: suppliesOf(weighing, region),
        rationing: one ? rationingOf(one, needs.get(one.code) ?? null, asked, weighing, region) : null,
      };
    });
  }

  /** Beside a substitution that is proposed; nothing for whoever does not decide. */
  async suppliesFor(tx: EntityManager, standard: string): Promise<{ demand: Demand; slots: SlotSupply[] }> {
    const region = await this.#region(tx);
    return { demand: region.demand, slots: suppliesOf(await this.#weighing(tx, standard, region.today), region) };
  }

  async #weighing(tx: EntityManager, standard: string, today: PlainDate): Promise<Weighing> {
    const slots = await this.standards.slotsOf(tx, standard);
    return { slots, standIns: await this.standards.standIns(tx, standard, slots, today) };
  }

  async #region(tx: EntityManager): Promise<Region> {
    const [kits, units] = [await kitsOnShelves(tx), await unitsOnShelves(tx)];
    return { kits, units, demand: await demandNow(tx), today: this.clock.today() };
  }
}

const countOfKits = ({ expiry, kits }: KitsByExpiry) => ({ expiry, count: kits });

function suppliesOf({ slots, standIns }: Weighing, region: Region): SlotSupply[] {
  const { perWeek } = region.demand;
  return slots
    .filter(({ kind }) => kind !== 'document')
    .map((slot) => {
      const { code, name, nameEn, unit, unitEn } = slot;
      const own = region.units.filter((one) => one.slot === code);
      const usual = usualQuantity(slot);
      const { units, others, lines } = inUnitsOf(slot, own, standIns);
      const supply = lines.map(({ counts, leavesUntil }) => ({ kits: counts / usual, leavesUntil }));
      return {
        ...{ slot: code, name, nameEn, unit, unitEn, usual, units, others },
        firstExpiry: own[0]?.expiry ?? null,
        perWeek: perWeek === null ? null : Math.round(perWeek * usual),
        lasts: lasts(supply, perWeek, region.today),
      };
    });
}

function rationingOf(
  slot: Slot,
  need: Need | null,
  { loose = 0, until }: ShelfInput,
  { standIns }: Weighing,
  region: Region,
) {
  const { code, name, nameEn, unit, unitEn } = slot;
  const { demand, today } = region;
  const own = region.units.filter((one) => one.slot === code);
  const kits = region.kits.filter((one) => one.slot === code);
  const { lines, others } = inUnitsOf(slot, own, standIns);
  const units = lines.map(({ counts, leavesUntil }) => ({ units: counts, leavesUntil }));
  const weeks = { perWeek: demand.perWeek, today };
  const rows = rations({ usual: usualQuantity(slot), units, kits, loose, need: need?.units ?? null, ...weeks });
  const products = [...new Map(own.map(({ article }) => [article.code, article.name]))].map(([product, called]) => ({
    ...{ product, name: called },
    periods: byPeriod(own.filter(({ article }) => article.code === product).map(countOfUnits), today),
  }));
  const enough = until === undefined ? null : enoughUntil(rows, until);
  return { slot: code, name, nameEn, unit, unitEn, need, loose, until: until ?? null, rows, enough, products, others };
}

const countOfUnits = ({ expiry, units }: UnitsByExpiry) => ({ expiry, count: units });
