import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { toldBefore, type Issue, type ToldBefore } from './told-before.rules.js';

// Seventeen editions a year: the first of a period counts, so the oldest come first.
const ISSUES: Statement = {
  name: 'report-issues',
  text: `select content ->> 'period' as period, content -> 'region' as region, content -> 'trend' as trend, content -> 'places' as places, content -> 'before' as before,
                content -> 'yearBefore' as "yearBefore"
         from report where not test order by made_at, period limit 1000`,
};

export async function readTold(tx: EntityManager): Promise<ToldBefore> {
  return toldBefore(await ask<Issue>(tx, ISSUES));
}
