import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { UnrecoverableError, type Job, type Worker as QueueWorker } from 'bullmq';
import { log } from '../log.js';
import { codeOf, inLog, TriedAgainLater } from './failure.js';
import type { QueueName } from './queues.js';
import type { Progress, QueueWork, WorkJob } from './work-queues.js';
import type { Worker } from './worker.js';

/**
 * The work of one queue. It knows what PostgreSQL says is due, and does one of it: the same whether a job of the queue asks
 * for it, or a process that has no queue. May be asked twice for one row, so it claims the row first.
 */
export abstract class QueueProcessor extends WorkerHost implements QueueWork {
  abstract readonly queue: QueueName;

  constructor(tasks: Worker) {
    super();
    tasks.add(this);
  }

  /** Takes jobs from the queue; null in a process without a queue, and in one that only answers pages. */
  get taking(): QueueWorker | null {
    try {
      return this.worker;
    } catch {
      return null;
    }
  }

  /** What could be done now, the most urgent first. */
  abstract due(limit: number): Promise<WorkJob[]>;

  /** @returns whether there was anything to do. */
  abstract work(job: WorkJob, progress: Progress): Promise<boolean>;

  /** Called by BullMQ. Only a code gets into the queue: an error's own words may quote what nobody else may read. */
  async process(job: Job<{ id?: string }>): Promise<void> {
    try {
      await this.work({ name: job.name, ...job.data }, (part) => {
        job.updateProgress(part).catch((error: unknown) => this.away(error)); // not waited for: whoever works has locks
      });
    } catch (error) {
      if (error instanceof TriedAgainLater) throw new UnrecoverableError(error.code);
      log.error({ queue: this.queue, job: job.name, id: job.data.id, ...inLog(error) }, 'a job failed');
      throw new Error(codeOf(error));
    }
  }

  @OnWorkerEvent('error')
  away(error: unknown): void {
    log.warn({ queue: this.queue, code: codeOf(error) }, 'the queue does not answer');
  }
}
