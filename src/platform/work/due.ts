import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemOf, type Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { ask, Database, type Statement } from '../database/database.js';
import { log } from '../log.js';
import { dueLag } from '../metrics.js';
import { inLog, TriedAgainLater } from './failure.js';
import { Recurring } from './recurring.js';
import type { Progress, WorkJob } from './work-queues.js';

export interface DueRow {
  id: string;
  network: string;
  organisation: string;
  job: string;
  /** Makes the row the only one of its job: a month, a day, the id of what it is about. */
  period: string;
  subjectId: string | null;
}
/** What takes long gets a queue of its own, and says how far it is. */
export type DueQueue = 'due' | 'reports';
/** May run twice: it checks the present state before it does anything. */
export type DueJob = (due: DueRow, system: Actor, progress: Progress) => Promise<void>;
/** Adds the rows of a recurring job that are not there yet. */
export type Planner = (now: Date, system: Actor, tx: EntityManager) => Promise<void>;

const PLAN_EVERY_MS = 5_000;
const LEASE = '2 minutes';
const MOST_TRIES = 50;
const DUE: Statement = {
  name: 'due-work',
  text: 'select id, job as name, due_at as "dueAt" from work_due($1, $2, $3)',
};
const CLAIM: Statement = {
  name: 'claim-due',
  text: `select id, network_id as network, organisation_id as organisation, job, period, subject_id as "subjectId" from claim_due_work($1, $2, $3)`,
};
const PLAN: Statement = {
  name: 'plan-due',
  text: 'insert into due_work (network_id, job, period, subject_id, due_at) values (acting_network(), $1, $2, $3, $4) on conflict do nothing',
};
const DONE: Statement = {
  name: 'due-done',
  text: 'update due_work set done_at = app_now(), lease_until = null, last_error = null where id = $1',
};
const FAILED: Statement = {
  name: 'due-failed',
  text: `update due_work set last_error = $2, lease_until = app_now() + make_interval(secs => least(3600, 5 * power(2, least(attempts, 12)))),
                done_at = case when attempts >= $3 then app_now() end where id = $1`,
};
const NETWORKS: Statement = { name: 'networks', text: 'select id, organisation_id as organisation from networks()' };

/** One row per (network, job, period): the row guards that it is done once, also after the application was away. */
export async function planWork(
  tx: EntityManager,
  job: string,
  period: string,
  subjectId: string | null,
  dueAt: Date,
): Promise<void> {
  await ask(tx, PLAN, [job, period, subjectId, dueAt]);
}

@Injectable()
export class DueWork {
  readonly #jobs = new Map<string, { queue: DueQueue; work: DueJob }>();
  readonly #planners: Planner[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    recurring: Recurring,
  ) {
    recurring.add('plan', PLAN_EVERY_MS, () => this.#plan());
  }

  handle(job: string, work: DueJob, queue: DueQueue = 'due'): void {
    this.#jobs.set(job, { queue, work });
  }

  plan(planner: Planner): void {
    this.#planners.push(planner);
  }

  async due(queue: DueQueue, limit: number): Promise<WorkJob[]> {
    const names = [...this.#jobs].flatMap(([name, of]) => (of.queue === queue ? [name] : []));
    const now = this.clock.now();
    const rows = await this.database.asNobody<WorkJob & { dueAt: Date }>(DUE, [now, names, limit]);
    dueLag.set({ queue }, (now.getTime() - (rows[0]?.dueAt ?? now).getTime()) / 1000);
    return rows.map(({ id, name }) => ({ id, name }));
  }

  /** @returns whether it was there to be done: it may be done already, or somebody else is at it. */
  async work(id: string, progress: Progress): Promise<boolean> {
    const [row] = await this.database.asNobody<DueRow>(CLAIM, [id, this.clock.now(), LEASE]);
    const job = row && this.#jobs.get(row.job);
    if (!job) return false;
    const system = systemOf(row.network, row.organisation);
    try {
      await job.work(row, system, progress);
    } catch (error) {
      log.error({ job: row.job, id, ...inLog(error) }, 'due work failed and will be tried again');
      const failure = new TriedAgainLater(error);
      await this.database.read(system, (tx) => ask(tx, FAILED, [id, failure.code, MOST_TRIES]));
      throw failure;
    }
    await this.database.read(system, (tx) => ask(tx, DONE, [id]));
    return true;
  }

  async #plan(): Promise<void> {
    for (const { id, organisation } of await this.database.asNobody<{ id: string; organisation: string }>(NETWORKS)) {
      if (!organisation) continue;
      for (const planner of this.#planners) await this.#planWith(planner, systemOf(id, organisation));
    }
  }

  /** One planner that stumbles keeps the others from nothing. */
  async #planWith(planner: Planner, system: Actor) {
    try {
      await this.database.read(system, (tx) => planner(this.clock.now(), system, tx));
    } catch (error) {
      log.error(inLog(error), 'work could not be planned');
    }
  }
}
