import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { onServer } from '../setup/template-database.js';
import { leaveWorkToOthers, until } from './letters.js';
import type { World } from './world.js';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}
interface Explained {
  'Query Text': string;
  Plan: Plan;
}
export interface Cost {
  /** Each is a round trip that the request waits for. */
  writes: number;
  /** Parts of plans that the server sets up and takes down, in functions, triggers and foreign keys too. */
  nodes: number;
  /** The statements with the most of them. */
  most: string[];
}

const nodesIn = (plan: Plan): number => 1 + (plan.Plans ?? []).reduce((sum, part) => sum + nodesIn(part), 0);

const said = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);

/** Has the server tell of each plan that it runs for the application. @returns what a piece of work costs, without any clock. */
export async function watchCosts(world: World): Promise<(work: () => Promise<unknown>) => Promise<Cost>> {
  let writes = 0;
  let plans: { text: string; nodes: number }[] = [];
  await leaveWorkToOthers(world);
  const pool = (world.app.get(DataSource).driver as unknown as { master: Pool }).master;
  pool.on('connect', (client) => {
    countWrites(client, () => writes++);
    client.on('notice', ({ message = '' }) => {
      const explained = /plan:\n(\{[\s\S]*\})$/.exec(message)?.[1];
      if (explained === undefined) return;
      const { 'Query Text': text, Plan: plan } = JSON.parse(explained) as Explained;
      plans.push({ text: said(text) || `${plan['Node Type']} ${plan['Relation Name'] ?? ''}`, nodes: nodesIn(plan) });
    });
  });
  await tellPlans(new URL(world.config.databaseUrl).pathname.slice(1));
  await until(() => pool.totalCount === 0);
  return async (work) => {
    [writes, plans] = [0, []];
    await work();
    const heaviest = [...plans].sort((a, b) => b.nodes - a.nodes).slice(0, 3);
    return {
      writes,
      nodes: plans.reduce((sum, plan) => sum + plan.nodes, 0),
      most: heaviest.map(({ text, nodes }) => `${nodes} in “${text}”`),
    };
  };
}

function countWrites(client: PoolClient, counted: () => void) {
  const { stream } = (client as PoolClient & { connection: { stream: Socket } }).connection;
  for (const name of ['_write', '_writev'] as const) {
    const plain = stream[name]?.bind(stream) as ((...given: unknown[]) => void) | undefined;
    Object.assign(stream, {
      [name](...given: unknown[]) {
        counted();
        plain?.(...given);
      },
    });
  }
}

/** Holds from the next connection on; plans that depend on no value are the same each time. */
export async function tellPlans(database: string, more: Readonly<Record<string, string>> = {}) {
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
    plan_cache_mode: 'force_generic_plan',
    ...more,
  };
  await onServer(
    process.env['TEST_SUPERUSER_URL'] ?? '',
    ...Object.entries(settings).map(
      ([name, value]) => `alter role app in database ${database} set ${name} = '${value}'`,
    ),
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app' and datname = '${database}'`,
  );
}
