import { BullRegistrar } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { log } from '../log.js';
import { queueJobs } from '../metrics.js';
import { BullQueues } from './bull-queues.service.js';
import { codeOf } from './failure.js';
import { QUEUE_CONNECTION, QUEUE_NAMES, QUEUES } from './queues.js';
import { Recurring } from './recurring.js';
import { ADD_DUE, ADD_DUE_EVERY_MS } from './recurring.processor.js';
import { WorkerHealth } from './worker-health.js';
import { Worker } from './worker.js';

const LOOK_EVERY_MS = 5_000;
const CLOSE_WITHIN_MS = 8_000;

/**
 * Starts and stops the workers of a process that works. Every few seconds it looks whether the queue answers: one that was
 * emptied is given its schedulers back, and while it is away this process does what is due by itself.
 */
@Injectable()
export class QueueWatch implements OnApplicationBootstrap, OnModuleDestroy {
  #timer?: NodeJS.Timeout;

  constructor(
    private readonly queues: BullQueues,
    private readonly registrar: BullRegistrar,
    private readonly recurring: Recurring,
    private readonly tasks: Worker,
    private readonly health: WorkerHealth,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(QUEUE_CONNECTION) private readonly connection: unknown,
  ) {}

  onApplicationBootstrap(): void {
    for (const name of QUEUE_NAMES) this.queues.of(name).on('error', (error) => this.#away(error));
    if (this.config.role === 'web') return;
    this.registrar.register();
    // Not waited for: a queue that is away must not keep the application from starting.
    void this.#schedule();
    this.health.lastRun = this.clock.now();
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  /** A client of Redis waits for its server to come back, also to say goodbye. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.race([this.#close(), pause(CLOSE_WITHIN_MS, null, { ref: false })]);
  }

  async #close(): Promise<void> {
    await Promise.allSettled(this.tasks.processors.flatMap(({ taking }) => taking?.close() ?? []));
    if (this.connection instanceof Pool) await this.connection.end();
  }

  async #look(): Promise<void> {
    if (this.tasks.processors.every(({ taking }) => taking?.isRunning())) this.health.lastRun = this.clock.now();
    const standing = await this.queues.standing();
    if (!standing) {
      this.tasks.wake();
      return;
    }
    for (const { name: queue, waiting, running, failed } of standing)
      for (const [state, count] of Object.entries({ waiting, running, failed })) queueJobs.set({ queue, state }, count);
    const there = await this.queues
      .of('recurring')
      .getJobSchedulersCount()
      .catch(() => null);
    if (there !== null && there < this.#schedulers().size) await this.#schedule();
  }

  #schedulers(): Map<string, number> {
    const all = [...this.recurring.all].map(([name, { everyMs }]) => [name, everyMs] as const);
    return new Map([...all, [ADD_DUE, ADD_DUE_EVERY_MS]]);
  }

  async #schedule(): Promise<void> {
    try {
      for (const [name, every] of this.#schedulers())
        await this.queues.of('recurring').upsertJobScheduler(name, { every }, { name, opts: QUEUES.recurring });
    } catch (error) {
      this.#away(error);
    }
  }

  #away(error: unknown): void {
    log.warn({ queue: 'recurring', code: codeOf(error) }, 'the queue does not answer');
  }
}
