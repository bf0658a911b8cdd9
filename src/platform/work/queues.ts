import { setTimeout as pause } from 'node:timers/promises';
import { BullModule, InjectQueue, OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import {
  Global,
  Inject,
  Injectable,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import {
  createPostgresBackend,
  runMigrations,
  setDefaultBackendFactory,
  type ConnectionOptions,
  type Queue,
} from 'bullmq';
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { Worker } from './worker.js';
import { CONFIG, type Config } from '../config.js';
import { Signal } from './signal.js';
import { log } from '../log.js';

export const QUEUE = 'signal';
export const PREFIX = '{kit}';
const EVERY_MS = 5_000;

/** The queue's own tables, made by the owner; the application only uses them. */
export async function prepareQueue(runner: QueryRunner): Promise<void> {
  await runMigrations((await runner.connect()) as PoolClient);
  // BullMQ makes a sequence at the first job of a queue, which the application may not.
  await runner.query(`select bullmq.next_job_id('${QUEUE}')`);
  await runner.query(`grant usage on schema bullmq to app;
    grant select, insert, update, delete on all tables in schema bullmq to app;
    grant usage, select on all sequences in schema bullmq to app;
    grant execute on all functions in schema bullmq to app`);
}

/** The same processor on PostgreSQL and on Redis. */
export function connectionOf({ redisUrl, databaseUrl }: Config): ConnectionOptions {
  setDefaultBackendFactory(redisUrl ? undefined : createPostgresBackend);
  if (redisUrl) {
    const { hostname, port, username, password, protocol } = new URL(redisUrl);
    const tls = protocol === 'rediss:' ? { tls: {} } : {};
    const who = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
    return { host: hostname, port: Number(port || 6379), ...who, maxRetriesPerRequest: null, ...tls };
  }
  return { connectionString: databaseUrl, max: 2, idleTimeoutMillis: 0, keepAlive: true, skipMigrations: true };
}

/** Carries the signal from whoever commits to the workers. */
@Injectable()
class QueueSignal extends Signal implements OnApplicationBootstrap {
  constructor(
    @InjectQueue(QUEUE) private readonly queue: Queue,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.queue.on('error', away);
    if (this.config.role === 'web') return;
    // Not waited for: a queue that is away must not keep the application from starting.
    void this.queue
      .upsertJobScheduler('every-minute', { pattern: '0 * * * * *', tz: 'Europe/Amsterdam' }, { name: 'wake' })
      .catch(away);
  }

  /** A process that only answers pages never does the work itself: without the queue a worker finds it within seconds. */
  send(): Promise<unknown> {
    const sent = this.queue.add('wake', {}, { removeOnComplete: 100, removeOnFail: 100 });
    return this.config.role === 'web' ? sent.catch(() => undefined) : sent;
  }

  /** A client of Redis waits for its server to come back; whoever asks for health does not. */
  answers(): Promise<boolean> {
    const answered = this.queue.getJobCounts('waiting').then(() => true);
    return Promise.race([answered, pause(1000, false)]).catch(() => false);
  }
}

@Processor(QUEUE, { concurrency: 1 })
class SignalProcessor extends WorkerHost implements OnApplicationBootstrap, OnModuleDestroy {
  #timer?: NodeJS.Timeout;

  constructor(private readonly tasks: Worker) {
    super();
  }

  /** Also without any signal, which may be lost. */
  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => this.tasks.wake(), EVERY_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Only wakes: a job that waited for a slow mail server would keep the next signal waiting too. */
  process(): Promise<void> {
    this.tasks.wake();
    return Promise.resolve();
  }

  @OnWorkerEvent('error')
  away(error: Error): void {
    away(error);
  }
}

function away(error: unknown): void {
  const { code, name } = error as { code?: string; name: string };
  log.warn({ queue: QUEUE, code: code ?? name }, 'the queue does not answer');
}

@Global()
@Module({})
export class QueuesModule {
  static for(config: Config): DynamicModule {
    return {
      module: QueuesModule,
      imports: [
        BullModule.forRootAsync({ useFactory: () => ({ connection: connectionOf(config), prefix: PREFIX }) }),
        BullModule.registerQueue({ name: QUEUE }),
      ],
      providers: [{ provide: Signal, useClass: QueueSignal }, ...(config.role === 'web' ? [] : [SignalProcessor])],
      exports: [Signal],
    };
  }
}
