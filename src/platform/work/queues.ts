import { createPostgresBackend, runMigrations, setDefaultBackendFactory, type JobsOptions } from 'bullmq';
import { Pool, type PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Config } from '../config.js';

export const QUEUE_CONNECTION = Symbol('queue connection');
export const PREFIX = '{kit}';

/**
 * What is done leaves no trace, so that the same row can be added once more; what failed stays, to be seen.
 *
 * Two things can go wrong, and each has one backoff. What was tried and failed is written in its row, with the moment of the
 * next try: the row's moment counts, the job ends, and it is added again when that moment is there. The attempts and the
 * backoff below are only for what could not be written in a row: the database was away.
 */
const options = (attempts: number, delay: number): JobsOptions => ({
  attempts,
  backoff: { type: 'exponential', delay },
  removeOnComplete: true,
  removeOnFail: { count: 1000 },
});

/** In the order in which a process without a queue does the work of them. */
export const QUEUES = {
  /** What comes round by itself: planning, sealing, adding again what PostgreSQL says is due. Its next turn is its next try. */
  recurring: { attempts: 1, removeOnComplete: true, removeOnFail: true },
  /** A row of due work per job: lapses, reminders, erasing. */
  due: options(5, 1000),
  /** The same for what takes long and must keep nothing else waiting. */
  reports: options(3, 10_000),
  /** What happened, to be told of: one job for all that was committed within a moment. */
  events: options(5, 500),
  /** One job per letter. */
  letters: options(5, 1000),
} as const;

export type QueueName = keyof typeof QUEUES;
export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** The queues' own tables, made by the owner; the application only uses them. */
export async function prepareQueues(runner: QueryRunner): Promise<void> {
  await runMigrations((await runner.connect()) as PoolClient);
  // BullMQ makes a sequence at the first job of a queue, which the application may not.
  for (const name of QUEUE_NAMES) await runner.query('select bullmq.next_job_id($1)', [name]);
  await runner.query(`grant usage on schema bullmq to app;
    grant select, insert, update, delete on all tables in schema bullmq to app;
    grant usage, select on all sequences in schema bullmq to app;
    grant execute on all functions in schema bullmq to app`);
}

/** The same processors on PostgreSQL and on Redis. */
export function connectionOf({ redisUrl, databaseUrl, role }: Pick<Config, 'redisUrl' | 'databaseUrl' | 'role'>) {
  setDefaultBackendFactory(redisUrl ? undefined : createPostgresBackend);
  return redisUrl ? inRedis(redisUrl) : inPostgres(databaseUrl, role);
}

function inRedis(redisUrl: string) {
  const { hostname, port, username, password, protocol } = new URL(redisUrl);
  const tls = protocol === 'rediss:' ? { tls: {} } : {};
  const who = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  return { host: hostname, port: Number(port || 6379), ...who, maxRetriesPerRequest: null, ...tls };
}

/**
 * One pool for all: given only an address, each queue and each worker would keep a pool of its own. Nothing of a queue waits for
 * the disk: what a power cut takes of it PostgreSQL adds again.
 */
function inPostgres(connectionString: string, role: Config['role']): Pool {
  const listening = role === 'web' ? 0 : QUEUE_NAMES.length; // each worker keeps one to hear of new jobs
  const pool = new Pool({
    ...{ connectionString, options: '-c search_path=bullmq -c synchronous_commit=off' },
    ...{ max: listening + 2, idleTimeoutMillis: 0, keepAlive: true },
  });
  return pool.setMaxListeners(0); // all of them listen to it
}
