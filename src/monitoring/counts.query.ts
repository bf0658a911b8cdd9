import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { PlainDate } from '../platform/calendar.js';
import type { Counted, NeedOfYear } from './uptake-answer.rules.js';
import type { KnownFacts } from './uptake-figure.rules.js';

interface Row extends Counted {
  period: string;
  code: string | null;
}

const COUNTS: Statement = {
  name: 'monitoring-counts',
  text: `select period, gm_code as code, patients, elsewhere, deliveries, undated from monitoring.patients_reached where period = any ($1)`,
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

/** What was counted in these periods, and of what runs to a day: how one is told depends on the others of its year. */
export async function knownFacts(tx: EntityManager, names: readonly string[], today: PlainDate): Promise<KnownFacts> {
  const rows = await ask<Row>(tx, COUNTS, [names]);
  const counts = new Map(rows.map((row) => [`${row.period} ${row.code ?? ''}`, row]));
  return {
    today,
    region: await regionName(tx),
    needs: await ask<NeedOfYear>(tx, NEEDS),
    of: (days, code) => counts.get(`${days} ${code ?? ''}`) ?? NOBODY,
    since: (await ask<{ day: PlainDate | null }>(tx, SINCE))[0]?.day ?? null,
  };
}

export async function regionName(tx: EntityManager): Promise<string> {
  return (await ask<{ region: string }>(tx, REGION))[0]?.region ?? '';
}
