import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { partsOf, periodOf, type Period } from './period.js';
import type { Patients } from './shown-periods.rules.js';
import type { Counted, NeedOfYear } from './uptake-answer.rules.js';

interface Row extends Counted {
  period: string;
  code: string | null;
  patients: number;
  elsewhere: number;
}

const COUNTS: Statement = {
  name: 'monitoring-counts',
  text: `select period, gm_code as code, patients, elsewhere, deliveries, undated from monitoring.patients_reached where period = any ($1)`,
};
const NEEDS: Statement = {
  name: 'monitoring-needs',
  text: 'select code, name, year, value, low, high, source, method from monitoring.need order by name, year',
};
const REGION: Statement = {
  name: 'monitoring-region',
  text: 'select region from network where id = acting_network()',
};
const NOBODY = { patients: 0, elsewhere: 0, deliveries: 0, undated: 0 };

/** What was counted in a year, its quarters and its months: how one is told depends on the others. */
export class Counts {
  readonly #rows: Map<string, Row>;

  constructor(rows: readonly Row[]) {
    this.#rows = new Map(rows.map((row) => [`${row.period} ${row.code ?? ''}`, row]));
  }

  of(period: string, code: string | null): Omit<Row, 'period' | 'code'> {
    return this.#rows.get(`${period} ${code ?? ''}`) ?? NOBODY;
  }

  readonly patients: Patients = (period, code) => this.of(period, code).patients;
  readonly elsewhere: Patients = (period, code) => this.of(period, code).elsewhere;
}

export async function countsAround(tx: EntityManager, period: Period): Promise<Counts> {
  const year = periodOf(period.name.slice(0, 4));
  const quarters = year ? partsOf(year) : [];
  const periods = [...(year ? [year] : []), ...quarters, ...quarters.flatMap(partsOf)];
  return new Counts(await ask<Row>(tx, COUNTS, [periods.map(({ name }) => name)]));
}

export function needsOf(tx: EntityManager): Promise<NeedOfYear[]> {
  return ask<NeedOfYear>(tx, NEEDS);
}

export async function regionName(tx: EntityManager): Promise<string> {
  return (await ask<{ region: string }>(tx, REGION))[0]?.region ?? '';
}
