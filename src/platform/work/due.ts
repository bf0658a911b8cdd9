import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemOf, type Actor } from '../actor.js';
import { Worker } from './worker.js';
import { Clock } from '../clock.js';
import { ask, Database, type Statement } from '../database/database.js';
import { WorkerHealth } from './worker-health.js';
import { log } from '../log.js';
import { dueLag } from '../metrics.js';

export interface DueRow {
  id: string;
  network: string;
  organisation: string;
  job: string;
  /** Makes the row the only one of its job: a month, a day, the id of what it is about. */
  period: string;
  subjectId: string | null;
  dueAt: Date;
  attempts: number;
}
/** May run twice: it checks the present state before it does anything. */
export type DueJob = (due: DueRow, system: Actor) => Promise<void>;
/** Adds the rows of a recurring job that are not there yet. */
export type Planner = (now: Date, system: Actor, tx: EntityManager) => Promise<void>;

const AT_ONCE = 20;
const LEASE_MS = 2 * 60_000;
const MOST_TRIES = 50;
const CLAIM: Statement = {
  name: 'claim-due',
  text: `select id, network_id as network, organisation_id as organisation, job, period, subject_id as "subjectId", due_at as "dueAt", attempts
         from claim_due_work($1, $2, $3)`,
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
  readonly #jobs = new Map<string, DueJob>();
  readonly #planners: Planner[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly health: WorkerHealth,
    private readonly worker: Worker,
  ) {
    worker.addTask(() => this.round());
  }

  handle(job: string, work: DueJob): void {
    this.#jobs.set(job, work);
  }

  plan(planner: Planner): void {
    this.#planners.push(planner);
  }

  /** @returns whether any work was done: it may have made events. */
  async round(): Promise<boolean> {
    this.health.lastRun = this.clock.now();
    for (const { id, organisation } of await this.database.asNobody<{ id: string; organisation: string }>(NETWORKS)) {
      if (!organisation) continue;
      for (const planner of this.#planners) await this.#planWith(planner, systemOf(id, organisation));
    }
    let done = 0;
    while (!this.worker.stopping) {
      const leaseEnds = this.clock.now().getTime() + LEASE_MS;
      const lease = `${LEASE_MS} milliseconds`;
      const rows = await this.database.asNobody<DueRow>(CLAIM, [this.clock.now(), AT_ONCE, lease]);
      const oldest = rows[0]?.dueAt ?? this.clock.now();
      dueLag.set((this.clock.now().getTime() - oldest.getTime()) / 1000);
      for (const row of rows) {
        if (this.clock.now().getTime() >= leaseEnds) break; // the rest is somebody else's by now
        await this.#do(row);
        done++;
      }
      if (rows.length < AT_ONCE) break;
    }
    return done > 0;
  }

  /** One planner that stumbles keeps neither the others nor the work itself from going on. */
  async #planWith(planner: Planner, system: Actor) {
    try {
      await this.database.read(system, (tx) => planner(this.clock.now(), system, tx));
    } catch (error) {
      const { name, stack } = error as Error;
      log.error({ code: (error as { code?: string }).code ?? name, stack }, 'work could not be planned');
    }
  }

  async #do(row: DueRow) {
    const system = systemOf(row.network, row.organisation);
    const job = this.#jobs.get(row.job);
    if (!job) return;
    try {
      await job(row, system);
      await this.database.read(system, (tx) => ask(tx, DONE, [row.id]));
    } catch (error) {
      const code = (error as { code?: string }).code ?? (error as Error).name;
      log.error(
        { job: row.job, id: row.id, code, stack: (error as Error).stack },
        'due work failed and will be tried again',
      );
      await this.database.read(system, (tx) => ask(tx, FAILED, [row.id, code, MOST_TRIES]));
    }
  }
}
