import { getQueueToken } from '@nestjs/bullmq';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { FlowProducer, type ConnectionOptions, type Job, type Queue } from 'bullmq';
import { setTimeout as pause } from 'node:timers/promises';
import { PREFIX, QUEUE_CONNECTION, QUEUE_NAMES, QUEUES, type QueueName } from './queues.js';
import { WorkQueues, type QueueStanding, type WorkJob } from './work-queues.js';

const ANSWERS_WITHIN_MS = 1_000;
const MOST_FAILED = 999;
const ENOUGH = 100;
/** The lower goes first. */
const [URGENT, ORDINARY] = [1, 2];
/** A job without a row is added again as long as there is something to do: nobody has to look at one that failed. */
const NOWHERE_ELSE = { removeOnFail: true };
type IdJob = Job<{ id?: string }>;

/** On PostgreSQL or on Redis: BullMQ makes no difference, but for a client of Redis that waits for its server to come back. */
@Injectable()
export class BullQueues extends WorkQueues implements OnModuleDestroy {
  readonly #producer: FlowProducer;
  readonly #queues = new Map<QueueName, Queue>();

  constructor(
    private readonly modules: ModuleRef,
    @Inject(QUEUE_CONNECTION) connection: ConnectionOptions,
  ) {
    super();
    this.#producer = new FlowProducer({ connection, prefix: PREFIX });
    this.#producer.on('error', () => undefined); // each queue tells of it
  }

  /** Not waited for: a client of Redis waits for its server to come back, also to say goodbye. */
  onModuleDestroy(): void {
    this.#producer.close().catch(() => undefined);
  }

  of(name: QueueName): Queue {
    const known = this.#queues.get(name) ?? this.modules.get<Queue>(getQueueToken(name), { strict: false });
    this.#queues.set(name, known);
    return known;
  }

  wake(): Promise<unknown> {
    return this.of('events').add('tell', {}, { ...QUEUES.events, ...NOWHERE_ELSE });
  }

  /** All in one call; not with `addBulk`, which makes a temporary table on PostgreSQL, as the application may not. */
  add(queueName: QueueName, jobs: readonly WorkJob[]): Promise<unknown> {
    return this.#producer.addBulk(
      jobs.map(({ name, id, urgent = false }) => ({
        ...{ name, queueName, data: id === undefined ? {} : { id } },
        opts: { ...QUEUES[queueName], ...(id ? { jobId: id } : NOWHERE_ELSE), priority: urgent ? URGENT : ORDINARY },
      })),
    );
  }

  /** To add what is there already costs as much as to do it: while there is enough to do only what is urgent may not be missing. */
  async fill(queue: QueueName, jobs: readonly WorkJob[]): Promise<unknown> {
    const { waiting = 0, prioritized = 0 } = await this.of(queue).getJobCounts('waiting', 'prioritized');
    const missing = waiting + prioritized < ENOUGH ? jobs : jobs.filter(({ urgent }) => urgent);
    return missing.length > 0 && this.addAgain(queue, missing);
  }

  /** Removed and added, and not tried again as it is: a job that was given up because its worker died stays given up. */
  async addAgain(queue: QueueName, jobs: readonly WorkJob[]): Promise<unknown> {
    const due = new Set(jobs.map(({ id }) => id));
    const failed = (await this.#failed(queue)).filter(({ data: { id } }) => due.has(id));
    await Promise.allSettled(failed.map((job) => job.remove())); // somebody else may be at it
    return this.add(queue, jobs);
  }

  async answers(): Promise<boolean> {
    return (await within(this.of('recurring').getJobCounts('waiting'))) !== null;
  }

  standing(): Promise<QueueStanding[] | null> {
    return within(Promise.all(QUEUE_NAMES.map((name) => this.#standing(name))));
  }

  async failed(queue: QueueName): Promise<WorkJob[] | null> {
    const failed = await within(this.#failed(queue));
    return failed && failed.map(({ name, data: { id } }) => ({ name, id }));
  }

  #failed(queue: QueueName): Promise<IdJob[]> {
    return this.of(queue).getFailed(0, MOST_FAILED) as Promise<IdJob[]>;
  }

  async #standing(name: QueueName): Promise<QueueStanding> {
    const queue = this.of(name);
    const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'failed');
    const { waiting = 0, prioritized = 0, active = 0, failed = 0 } = counts;
    const first = waiting + prioritized === 0 ? [] : await queue.getJobs(['waiting', 'prioritized'], 0, 0, true);
    const since = Math.min(...first.map(({ timestamp }) => timestamp));
    const [running] = active === 0 ? [] : await queue.getActive(0, 0);
    return {
      ...{ name, waiting: waiting + prioritized, running: active, failed },
      progress: typeof running?.progress === 'number' ? running.progress : null,
      waitingSince: first.length === 0 ? null : new Date(since),
    };
  }
}

/** Null: it does not answer. */
async function within<T>(asked: Promise<T>): Promise<T | null> {
  const answer = asked.catch(() => null);
  return Promise.race([answer, pause(ANSWERS_WITHIN_MS, null, { ref: false })]);
}
