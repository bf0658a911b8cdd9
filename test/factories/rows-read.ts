import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { tellPlans } from './costs.js';
import { leaveWorkToOthers, until } from './letters.js';
import type { World } from './world.js';

interface Plan {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}
interface Explained {
  'Query Text': string;
  Plan: Plan;
}

/** What a plan took out of tables and indexes, also what it then threw away. */
function rowsIn(plan: Plan): number {
  const below = (plan.Plans ?? []).reduce((sum, part) => sum + rowsIn(part), 0);
  if (plan['Relation Name'] === undefined) return below;
  const thrown = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0);
  return below + (plan['Actual Rows'] + thrown) * plan['Actual Loops'];
}

/**
 * Plans are made as if nothing were cheaper than an index, because the tables of a test are so small that reading all of one is quicker.
 * @returns how many rows the list itself reads for a piece of work, without what is counted beside it.
 */
export async function watchRows(world: World): Promise<(work: () => Promise<unknown>) => Promise<number>> {
  let read: number[] = [];
  await leaveWorkToOthers(world);
  const pool = (world.app.get(DataSource).driver as unknown as { master: Pool }).master;
  pool.on('connect', (client) => {
    client.on('notice', ({ message = '' }) => {
      const explained = /plan:\n(\{[\s\S]*\})$/.exec(message)?.[1];
      if (explained === undefined) return;
      const { 'Query Text': text, Plan: plan } = JSON.parse(explained) as Explained;
      if (/\blimit (\$\d|p_limit)/.test(text)) read.push(rowsIn(plan));
    });
  });
  await tellPlans(new URL(world.config.databaseUrl).pathname.slice(1), {
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    enable_seqscan: 'off',
    enable_sort: 'off',
  });
  await until(() => pool.totalCount === 0);
  return async (work) => {
    read = [];
    await work();
    if (read.length === 0) throw new Error('no plan of a list was told');
    return Math.max(...read);
  };
}
