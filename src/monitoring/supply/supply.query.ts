import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../access/settings.service.js';
import type { Actor } from '../../platform/actor.js';
import { addDays } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import type { Waited } from '../course/waiting-time.rules.js';
import { namesWithin } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { SCREEN } from '../disclosure/disclosure.js';
import { MONITORING_SETTINGS } from '../monitoring.settings.js';
import { lastClosed, type Period } from '../period.js';
import { uptakeOnScreen } from '../uptake-figure.rules.js';
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
const REQUESTS: Statement = {
  name: 'monitoring-demand-of-days',
  text: `select pharmacy_id as id, sum(requests)::int as requests from monitoring.demand_by_day where day between $1::date and $2::date group by 1`,
};
const LEAD_TIME: Statement = {
  name: 'monitoring-lead-time-of-pharmacies',
  text: `select part as id, tenths as time, delivered as done, sum(cases)::int as cases from monitoring.lead_time
         where period = $1 and part = any ($2) group by 1, 2, 3`,
};
const OFFERS: Statement = {
  name: 'monitoring-offers-of-pharmacies',
  text: `select part as id, sum(offers)::int as offers, coalesce(sum(offers) filter (where declined), 0)::int as declined
         from monitoring.answer_time where period = $1 and part = any ($2) group by 1`,
};

/** Whether there is a kit where it is asked for, and what stands in the way of that tomorrow. */
@Injectable()
export class Supplies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  now(actor: Actor): Promise<SupplyAnswer> {
    return this.database.read(actor, (tx) => this.read(tx));
  }

  async read(tx: EntityManager): Promise<SupplyAnswer> {
    const today = this.clock.today();
    const quarter = lastClosed('quarter', today);
    const pharmacies = await shelvesOf(tx);
    const settings = await this.settings.read(tx, MONITORING_SETTINGS);
    const asked = await askedIn(tx, quarter, pharmacies);
    const told = await toldIn(tx, quarter, today);
    const telling = { rule: SCREEN, ...told, today, daysInQuarter: quarter.days, settings };
    return {
      ...{ dataDate: today, quarter: quarter.name, lookedBack: settings['supply.daysLookedBack'] },
      ...supplyOf(pharmacies, asked, telling),
    };
  }
}

async function shelvesOf(tx: EntityManager): Promise<SupplyNow[]> {
  const found = await ask<Omit<SupplyNow, 'daysWithout' | 'daysCounted'>>(tx, SUPPLY);
  const days = await ask<Pick<SupplyNow, 'id' | 'daysWithout' | 'daysCounted'>>(tx, STOCK_OUT);
  const never = { daysWithout: 0, daysCounted: 0 };
  return found.map((one) => ({ ...never, ...days.find(({ id }) => id === one.id), ...one }));
}

async function askedIn(
  tx: EntityManager,
  { name, from, until }: Period,
  pharmacies: readonly { id: string }[],
): Promise<(id: string) => Asked> {
  const ids = pharmacies.map(({ id }) => id);
  const requests = await ask<{ id: string; requests: number }>(tx, REQUESTS, [from, addDays(until, -1)]);
  const waited = await ask<Waited & { id: string }>(tx, LEAD_TIME, [name, ids]);
  const offers = await ask<{ id: string; offers: number; declined: number }>(tx, OFFERS, [name, ids]);
  return (id) => {
    const offered = offers.find((one) => one.id === id);
    return {
      requests: requests.find((one) => one.id === id)?.requests ?? 0,
      leadTime: waited.filter((one) => one.id === id),
      offers: offered?.offers ?? 0,
      declined: offered?.declined ?? 0,
    };
  };
}

/** What the page of uptake tells of a closed quarter, of each municipality and of the region: pharmacies and their sum tell no more. */
export async function toldIn(tx: EntityManager, quarter: Period, today: string): Promise<ToldIn> {
  const { rows, total } = uptakeOnScreen(await knownFacts(tx, namesWithin(quarter), today), quarter);
  const told = new Map(rows.map(({ code, shown }) => [code, shown]));
  return { municipality: (gmCode) => told.get(gmCode) ?? null, region: total.shown };
}
