import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { QueryRunner } from 'typeorm';

/** A view may only build on those before it. */
const VIEWS = [
  ...['case_stage', 'period', 'case_fact', 'undated_delivery', 'patients_reached', 'need'],
  ...['participation', 'ready_now', 'pharmacy_now', 'shelf', 'flow'],
];
/** Building stones: they name patients by key, so only other views read them. */
const NOT_FOR_THE_APPLICATION: readonly string[] = ['case_fact', 'undated_delivery'];

/** Made anew at each deploy, so that a difference between two versions of a file is what changes in the figures. */
export async function writeMonitoringViews(runner: QueryRunner): Promise<void> {
  await runner.startTransaction();
  // The views belong to a role that sees a whole network and no patient, and that nobody can sign in as.
  await runner.query('set local role monitoring');
  await runner.query('set local search_path = monitoring, public');
  const present = (await runner.query(`select viewname from pg_views where schemaname = 'monitoring'`)) as {
    viewname: string;
  }[];
  if (present.length > 0) {
    await runner.query(`drop view ${present.map(({ viewname }) => `monitoring.${viewname}`).join(', ')}`);
  }
  for (const view of VIEWS) {
    await runner.query(readFileSync(path.join(import.meta.dirname, 'sql', `${view}.sql`), 'utf8'));
    if (!NOT_FOR_THE_APPLICATION.includes(view)) await runner.query(`grant select on monitoring.${view} to app`);
  }
  await runner.commitTransaction();
}
