import { Controller, Get, Inject, Optional, ServiceUnavailableException } from '@nestjs/common';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Database, type Statement } from './database/database.js';
import { WorkQueues } from './work/work-queues.js';
import { WorkerHealth } from './work/worker-health.js';
import { Public } from './public.decorator.js';

const ALIVE: Statement = { name: 'alive', text: 'select 1' };
const BEATS_WITHIN_MS = 60_000;

/** For whoever watches over the processes: a body of a few words, nothing about anybody. */
@Controller('health')
@Public()
export class HealthController {
  #stopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly health: WorkerHealth,
    @Inject(CONFIG) private readonly config: Config,
    @Optional() private readonly queues?: WorkQueues,
  ) {}

  /** From now on a balancer sends nobody here; what is being done is finished first. */
  stopping(): void {
    this.#stopping = true;
  }

  /** Says that the process runs. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /**
   * Says whether requests can be served: database and migrations are there. Degraded without its queue: everything
   * is still done, only some seconds later.
   */
  @Get('ready')
  async ready() {
    if (this.#stopping) throw new ServiceUnavailableException();
    await this.database.asNobody(ALIVE);
    return { status: ((await this.queues?.answers()) ?? true) ? 'ready' : 'degraded' };
  }

  /** Says whether the background worker still beats. */
  @Get('worker')
  worker() {
    const beat = this.health.lastRun;
    const beats = beat !== null && this.clock.now().getTime() - beat.getTime() < BEATS_WITHIN_MS;
    // Without a queue the work is done when it is asked for, and nothing beats.
    if (this.config.role !== 'web' && this.queues && !beats) throw new ServiceUnavailableException();
    return { status: this.config.role === 'web' ? 'elsewhere' : 'working', lastBeat: beat };
  }
}
