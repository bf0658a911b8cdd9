import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { PlainDate } from '../platform/calendar.js';
import { nameByDay } from './counted-days.rules.js';
import type { Counted, NeedOfYear } from './uptake-answer.rules.js';
import type { KnownFacts } from './uptake-figure.rules.js';

interface Row extends Counted {
  period: string;
  code: string | null;
}

const KEPT: Statement = {
  name: 'monitoring-kept-counts',
  text: `select period, nullif(gm_code, 'region') as code, patients, elsewhere, deliveries, undated
         from counted_period where network_id = acting_network() and period = any ($1)`,
};
const SINCE_KEPT: Statement = {
  name: 'monitoring-counts-since-kept',
  text: `select period, gm_code as code, patients, elsewhere, deliveries, undated from monitoring.patients_since_kept where period = any ($1)`,
};
const COUNTS: Statement = {
  name: 'monitoring-counts',
  text: `select period, gm_code as code, patients, elsewhere, deliveries, undated from monitoring.patients_reached where period = any ($1)`,
};
const KEEP: Statement = {
  name: 'monitoring-keep-counts',
  text: `insert into counted_period (network_id, period, gm_code, first_day, next_day, patients, elsewhere, deliveries, undated)
         select acting_network(), period, coalesce(gm_code, 'region'), first_day, next_day, patients, elsewhere, deliveries, undated
         from monitoring.patients_reached where period = any ($1) on conflict do nothing`,
};
/** Whoever changes a day that is over waits, and then takes away what was read before. */
export const ALONE: Statement = {
  name: 'monitoring-count-alone',
  text: `select pg_advisory_xact_lock(hashtext('counted periods'))`,
};
const NOT_KEPT: Statement = {
  name: 'monitoring-not-kept',
  text: `select name from unnest($1::text[]) as name
         where not exists (select from counted_period c where c.network_id = acting_network() and c.period = name)`,
};
const NEEDS: Statement = {
  name: 'monitoring-needs',
  text: 'select code, name, year, value, low, high, source, method from monitoring.need order by name, year',
};
const SINCE: Statement = {
  name: 'monitoring-known-since',
  text: 'select day::text as day from monitoring.known_since',
};
const REGION: Statement = {
  name: 'monitoring-region',
  text: 'select region from network where id = acting_network()',
};
const NOBODY = { patients: 0, elsewhere: 0, deliveries: 0, undated: 0 };

/** What was kept of these periods; of the others who came since something was kept of them; else all is counted. */
async function countsOf(tx: EntityManager, names: readonly string[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const statement of [KEPT, SINCE_KEPT, COUNTS]) {
    const others = names.filter((name) => !found.some(({ period }) => period === name));
    if (others.length > 0) found.push(...(await ask<Row>(tx, statement, [others])));
  }
  return found;
}

/** Of these periods those whose counts are not kept. */
export async function notKept(tx: EntityManager, names: readonly string[]): Promise<string[]> {
  return (await ask<{ name: string }>(tx, NOT_KEPT, [names])).map(({ name }) => name);
}

/** Counts these periods, whose days must be over, and keeps it. */
export async function keepCounts(tx: EntityManager, names: readonly string[]): Promise<void> {
  await ask(tx, ALONE);
  await ask(tx, KEEP, [names]);
}

/** What was counted in these periods, and of what runs to a day: how one is told depends on the others of its year. */
export async function knownFacts(tx: EntityManager, names: readonly string[], today: PlainDate): Promise<KnownFacts> {
  const rows = await countsOf(tx, names);
  const counts = new Map(rows.map((row) => [`${row.period} ${row.code ?? ''}`, row]));
  return {
    today,
    region: await regionName(tx),
    needs: await ask<NeedOfYear>(tx, NEEDS),
    of: (days, code) => counts.get(`${nameByDay(days, today)} ${code ?? ''}`) ?? NOBODY,
    since: (await ask<{ day: PlainDate | null }>(tx, SINCE))[0]?.day ?? null,
  };
}

export async function regionName(tx: EntityManager): Promise<string> {
  return (await ask<{ region: string }>(tx, REGION))[0]?.region ?? '';
}
