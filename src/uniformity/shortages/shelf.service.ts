import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { usualQuantity, type Slot } from '../../kit-standards/standard.js';
import { Standards } from '../../kit-standards/standards.service.js';
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

/** What the region has of one slot, and how long that does. */
export interface SlotSupply extends Pick<Slot, 'name' | 'nameEn' | 'unit' | 'unitEn'> {
  slot: string;
  /** What a kit holds when nothing is short. */
  usual: number;
  units: number;
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
      const slots = inEffect ? await this.standards.slotsOf(tx, inEffect.id) : [];
      const needs = inEffect ? await this.standards.neededUnits(tx, inEffect.id, slots) : new Map<string, null>();
      const one = slots.find(({ code, kind }) => code === asked.slot && kind !== 'document');
      if (asked.slot !== undefined && !one)
        throw new BadInput([{ field: 'slot', said: (language) => shelfTexts(language)('slot-unknown') }]);
      const all = region.kits.filter(({ slot }) => slot === null);
      return {
        ...{ today, demand, standard: inEffect ? { id: inEffect.id, name: inEffect.name } : null },
        kits: { lasts: lasts(all, demand.perWeek, today), periods: byPeriod(all.map(countOfKits), today) },
        pharmacies: await shelvesOfPharmacies(tx),
        slots: suppliesOf(slots, region),
        rationing: one ? rationingOf(one, needs.get(one.code) ?? null, asked, region) : null,
      };
    });
  }

  /** Beside a substitution that is proposed; nothing for whoever does not decide. */
  async suppliesFor(tx: EntityManager, standard: string): Promise<{ demand: Demand; slots: SlotSupply[] }> {
    const region = await this.#region(tx);
    return { demand: region.demand, slots: suppliesOf(await this.standards.slotsOf(tx, standard), region) };
  }

  async #region(tx: EntityManager): Promise<Region> {
    const [kits, units] = [await kitsOnShelves(tx), await unitsOnShelves(tx)];
    return { kits, units, demand: await demandNow(tx), today: this.clock.today() };
  }
}

const countOfKits = ({ expiry, kits }: KitsByExpiry) => ({ expiry, count: kits });

function suppliesOf(slots: readonly Slot[], { units, demand: { perWeek }, today }: Region): SlotSupply[] {
  return slots
    .filter(({ kind }) => kind !== 'document')
    .map(({ code, name, nameEn, unit, unitEn, min, max }) => {
      const own = units.filter(({ slot }) => slot === code);
      const usual = usualQuantity({ min, max });
      const supply = own.map((one) => ({ kits: one.units / usual, leavesUntil: one.leavesUntil }));
      return {
        ...{ slot: code, name, nameEn, unit, unitEn, usual },
        units: own.reduce((sum, one) => sum + one.units, 0),
        firstExpiry: own[0]?.expiry ?? null,
        perWeek: perWeek === null ? null : Math.round(perWeek * usual),
        lasts: lasts(supply, perWeek, today),
      };
    });
}

function rationingOf(slot: Slot, need: number | null, { loose = 0, until }: ShelfInput, region: Region) {
  const { code, name, nameEn, unit, unitEn } = slot;
  const { demand, today } = region;
  const units = region.units.filter((one) => one.slot === code);
  const kits = region.kits.filter((one) => one.slot === code);
  const rows = rations({ usual: usualQuantity(slot), units, kits, loose, need, perWeek: demand.perWeek, today });
  const products = [...new Map(units.map((one) => [one.product, one.name]))].map(([product, called]) => ({
    ...{ product, name: called },
    periods: byPeriod(units.filter((one) => one.product === product).map(countOfUnits), today),
  }));
  const enough = until === undefined ? null : enoughUntil(rows, until);
  return { slot: code, name, nameEn, unit, unitEn, need, loose, until: until ?? null, rows, enough, products };
}

const countOfUnits = ({ expiry, units }: UnitsByExpiry) => ({ expiry, count: units });
