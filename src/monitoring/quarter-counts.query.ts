import type { EntityManager } from 'typeorm';
import { addDays, type PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';
import { ALONE } from './counts.query.js';
import { MONTH_COUNT_NAMES, QUARTER_COUNT_NAMES, QUARTER_COUNTS, type QuarterCountName } from './quarter-counts.js';
import { lastClosedPeriods, type PeriodKind } from './period.js';

const KEPT: Statement = {
  name: 'monitoring-kept-quarters',
  text: `select period, rows from counted_quarter where network_id = acting_network() and count = $1 and period = any ($2)`,
};
const NOT_KEPT: Statement = {
  name: 'monitoring-quarters-not-kept',
  text: `select count, period from unnest($1::text[]) count cross join unnest($2::text[]) period
         where not exists (select from counted_quarter c where c.network_id = acting_network() and c.count = count and c.period = period)`,
};
const forEach = (make: (name: QuarterCountName) => Statement) =>
  Object.fromEntries(QUARTER_COUNT_NAMES.map((name) => [name, make(name)])) as Record<QuarterCountName, Statement>;
const COUNTED = forEach((count) => ({ name: `monitoring-${count}`, text: QUARTER_COUNTS[count].text }));
const KEEP = forEach((count) => ({
  name: `monitoring-keep-${count}`,
  text: `insert into counted_quarter (network_id, count, period, by_day, first_day, next_day, rows)
         select acting_network(), $2, p.name, $3, p.first_day, p.next_day,
                coalesce((select jsonb_agg(to_jsonb(counted)) from (${QUARTER_COUNTS[count].text}) counted), '[]')
         from monitoring.period p where p.name = any ($1) on conflict do nothing`,
}));
const [QUARTERS_TOLD, MONTHS_TOLD] = [8, 13];

/** Of these periods, from what is kept of them or else counted now. */
export async function countedIn<R extends { period: string }>(
  tx: EntityManager,
  name: QuarterCountName,
  periods: readonly string[],
): Promise<R[]> {
  const kept = await ask<{ period: string; rows: R[] }>(tx, KEPT, [name, periods]);
  const others = periods.filter((period) => !kept.some((one) => one.period === period));
  const counted = others.length > 0 ? await ask<R>(tx, COUNTED[name], [others]) : [];
  return [...kept.flatMap(({ rows }) => rows), ...counted];
}

/** The quarters or months that pages tell of, whose last day is over for a day, so that whatever was being written then is there. */
function toKeep(kind: PeriodKind, count: number, today: PlainDate): string[] {
  const over = addDays(today, -1);
  return lastClosedPeriods(kind, today, count)
    .filter(({ until }) => until <= over)
    .map(({ name }) => name);
}

export interface QuarterOfCount {
  count: QuarterCountName;
  period: string;
}
/** What of the quarters and months that are over is not kept. */
export async function quartersNotKept(tx: EntityManager, today: PlainDate): Promise<QuarterOfCount[]> {
  const of = (names: readonly QuarterCountName[], periods: readonly string[]) =>
    ask<QuarterOfCount>(tx, NOT_KEPT, [names, periods]);
  const quarters = await of(QUARTER_COUNT_NAMES, toKeep('quarter', QUARTERS_TOLD, today));
  return [...quarters, ...(await of(MONTH_COUNT_NAMES, toKeep('month', MONTHS_TOLD, today)))];
}

/** Counts this of a quarter or month that is over, and keeps it. */
export async function keepQuarter(tx: EntityManager, { count, period }: QuarterOfCount): Promise<void> {
  await ask(tx, ALONE);
  await ask(tx, KEEP[count], [[period], count, QUARTER_COUNTS[count].byDay]);
}
