import { Injectable } from '@nestjs/common';
import { Settings } from '../../access/settings.service.js';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { addDays, daysBetween, type PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { MONITORING_SETTINGS } from '../monitoring.settings.js';
import { lastClosed } from '../period.js';
import { countedIn } from '../quarter-counts.query.js';
import { toldIn } from '../supply/supply.query.js';
import { toldTo, type ToldTo } from '../told-to.query.js';
import { demandOf, type DemandAnswer, type Filling, type Shelf } from './demand.rules.js';

const SHELVES: Statement = {
  name: 'monitoring-shelves',
  text: `select id, name, gm_code as "gmCode", version, minimum, ready_kits as "readyKits" from monitoring.pharmacy_supply order by name limit 500`,
};
const FILLING: Statement = {
  name: 'monitoring-kit-filling',
  text: `select pharmacy_id as id, count(*)::int as kits, percentile_cont(0.5) within group (order by extract(epoch from took)) / 86400 as days
         from monitoring.kit_filling where day >= $1::date group by grouping sets ((pharmacy_id), ())`,
};
interface DayOfPharmacy {
  period: string;
  part: string;
  day: PlainDate;
  requests: number;
}
const QUARTERS_OF_A_YEAR = 4;

/** How many kits will be asked for, and how many should stand ready for that. */
@Injectable()
export class Demands {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  now(actor: Actor): Promise<DemandAnswer> {
    return this.database.read(actor, async (tx) => this.read(tx, await toldTo(tx, actor)));
  }

  async read(tx: EntityManager, telling: ToldTo): Promise<DemandAnswer> {
    const today = this.clock.today();
    const quarters = [lastClosed('quarter', today)];
    while (quarters.length < QUARTERS_OF_A_YEAR) quarters.push(lastClosed('quarter', quarters.at(-1)?.from ?? today));
    const [last, before] = quarters;
    const year = { from: quarters.at(-1)?.from ?? today, until: last?.until ?? today };
    const names = quarters.map(({ name }) => name);
    const days = await countedIn<DayOfPharmacy>(tx, 'demand', names);
    const filled = await ask<Filling & { id: string | null }>(tx, FILLING, [before?.from ?? today]);
    const settings = await this.settings.read(tx, MONITORING_SETTINGS);
    const of = byPharmacy(days, year);
    const halfYear = [last, before].filter((quarter) => quarter !== undefined);
    const weighed = [];
    for (const quarter of halfYear) {
      const [from, until] = [daysBetween(year.from, quarter.from), daysBetween(year.from, quarter.until)];
      weighed.push({
        requests: (id: string) =>
          of(id)
            .slice(from, until)
            .reduce((sum, one) => sum + one, 0),
        municipality: (await toldIn(tx, quarter, today, telling)).municipality,
      });
    }
    const cover = settings['stock.coverPercent'] / 100;
    const orderingDays = settings['stock.orderingDays'];
    return {
      ...{ dataDate: today, from: before?.from ?? today, until: addDays(year.until, -1), orderingDays, cover },
      ...demandOf({
        shelves: await ask<Shelf>(tx, SHELVES),
        quarters: weighed,
        daysInQuarters: halfYear.reduce((sum, quarter) => sum + quarter.days, 0),
        perDay: of,
        filling: (id) => filled.find((one) => one.id === id),
        ...{ orderingDays, cover, rule: telling.rule },
      }),
    };
  }
}

/** Of each day of the year how many it took on, also of those with none. */
function byPharmacy(
  days: readonly DayOfPharmacy[],
  year: { from: PlainDate; until: PlainDate },
): (id: string) => number[] {
  const none = () => Array<number>(Math.max(0, daysBetween(year.from, year.until))).fill(0);
  const found = new Map<string, number[]>();
  for (const { part: id, day, requests } of days) {
    const own = found.get(id) ?? none();
    own[daysBetween(year.from, day)] = requests;
    found.set(id, own);
  }
  return (id) => found.get(id) ?? none();
}
