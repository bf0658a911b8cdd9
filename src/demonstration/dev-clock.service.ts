import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { Worker } from '../platform/work/worker.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';

const FORWARD = `update session set started_at = started_at + $1::interval, seen_at = seen_at + $1, expires_at = expires_at + $1,
                        confirmed_at = confirmed_at + $1`;

/** So that a lapse, a reminder and the third working day can be tried without waiting for them. */
@Injectable()
export class DevClock {
  constructor(
    private readonly clock: Clock,
    private readonly worker: Worker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Everybody stays signed in, and what has become due is done first. @returns null when asked to go back. */
  async moveTo(moment: Date): Promise<Date | null> {
    const step = moment.getTime() - this.clock.now().getTime();
    if (step < 0) return null;
    await this.#takeSessionsAlong(step);
    this.clock.moveTo(moment);
    await this.worker.runTasks();
    return this.clock.now();
  }

  /** The application itself may not lengthen a session, nowhere; the owner of a demonstration may. */
  async #takeSessionsAlong(step: number): Promise<void> {
    const owner = new pg.Client(this.config.ownerUrl);
    await owner.connect();
    await owner.query(FORWARD, [`${String(step)} milliseconds`]).finally(() => owner.end());
  }
}
