import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../access/settings.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import type { Waited } from '../course/waiting-time.rules.js';
import { namesWithin } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { MONITORING_SETTINGS } from '../monitoring.settings.js';
import { lastClosed, type Period } from '../period.js';
import { countedIn } from '../quarter-counts.query.js';
import { toldTo, type ToldTo } from '../told-to.query.js';
import { supplyOf, type Asked, type SupplyAnswer, type SupplyNow, type ToldIn } from './supply.rules.js';

const SUPPLY: Statement = {
  name: 'monitoring-supply',
  text: `select p.id, p.name, p.phone, p.gm_code as "gmCode", p.minimum, p.ready_kits as "readyKits", p.contacts, p.expiring,
                p.agreement_until::text as "agreementUntil", p.readiness_until::text as "readinessUntil"
         from monitoring.pharmacy_supply p order by p.name limit 500`,
};
// By itself: joined to the statement above it would be worked out once for each of its rows.
const STOCK_OUT: Statement = {
  name: 'monitoring-stock-out',
  text: 'select pharmacy_id as id, days as "daysCounted", without as "daysWithout" from monitoring.stock_out',
};
interface OfPharmacy {
  period: string;
  part: string;
}

/** Whether there is a kit where it is asked for, and what stands in the way of that tomorrow. */
@Injectable()
export class Supplies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  now(actor: Actor): Promise<SupplyAnswer> {
    return this.database.read(actor, async (tx) => this.read(tx, await toldTo(tx, actor)));
  }

  async read(tx: EntityManager, telling: ToldTo): Promise<SupplyAnswer> {
    const today = this.clock.today();
    const quarter = lastClosed('quarter', today);
    const pharmacies = await shelvesOf(tx);
    const settings = await this.settings.read(tx, MONITORING_SETTINGS);
    const asked = await askedIn(tx, quarter);
    const told = await toldIn(tx, quarter, today, telling);
    const by = { rule: telling.rule, ...told, today, daysInQuarter: quarter.days, settings };
    return {
      ...{ dataDate: today, quarter: quarter.name, lookedBack: settings['supply.daysLookedBack'] },
      ...supplyOf(pharmacies, asked, by),
    };
  }
}

async function shelvesOf(tx: EntityManager): Promise<SupplyNow[]> {
  const found = await ask<Omit<SupplyNow, 'daysWithout' | 'daysCounted'>>(tx, SUPPLY);
  const days = await ask<Pick<SupplyNow, 'id' | 'daysWithout' | 'daysCounted'>>(tx, STOCK_OUT);
  const never = { daysWithout: 0, daysCounted: 0 };
  return found.map((one) => ({ ...never, ...days.find(({ id }) => id === one.id), ...one }));
}

async function askedIn(tx: EntityManager, { name }: Period): Promise<(id: string) => Asked> {
  const days = await countedIn<OfPharmacy & { requests: number }>(tx, 'demand', [name]);
  const waited = await countedIn<OfPharmacy & Waited>(tx, 'lead-time-of-pharmacies', [name]);
  const offers = await countedIn<OfPharmacy & Pick<Asked, 'offers' | 'declined'>>(tx, 'offers-of-pharmacies', [name]);
  return (id) => {
    const { offers: offered = 0, declined = 0 } = offers.find(({ part }) => part === id) ?? {};
    return {
      requests: days.reduce((sum, { part, requests }) => sum + (part === id ? requests : 0), 0),
      leadTime: waited.filter(({ part }) => part === id),
      ...{ offers: offered, declined },
    };
  };
}

/** What the page of uptake tells of a closed quarter, of each municipality and of the region: pharmacies and their sum tell no more. */
export async function toldIn(tx: EntityManager, quarter: Period, today: string, { figure }: ToldTo): Promise<ToldIn> {
  const { rows, total } = figure(await knownFacts(tx, namesWithin(quarter), today), quarter);
  const told = new Map(rows.map(({ code, shown }) => [code, shown]));
  return { municipality: (gmCode) => told.get(gmCode) ?? null, region: total.shown };
}
