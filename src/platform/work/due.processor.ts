import { Processor } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { DueWork, type DueQueue } from './due.js';
import { QueueProcessor } from './queue.processor.js';
import type { Progress, WorkJob } from './work-queues.js';
import { Worker } from './worker.js';

/** Rows of `due_work` whose jobs go over one queue. */
@Injectable()
export abstract class DueRowsProcessor extends QueueProcessor {
  abstract override readonly queue: DueQueue;

  constructor(
    tasks: Worker,
    private readonly rows: DueWork,
  ) {
    super(tasks);
  }

  due(limit: number): Promise<WorkJob[]> {
    return this.rows.due(this.queue, limit);
  }

  async work({ id }: WorkJob, progress: Progress): Promise<boolean> {
    return id !== undefined && this.rows.work(id, progress);
  }
}

@Injectable()
@Processor('due', { concurrency: 2 })
export class DueProcessor extends DueRowsProcessor {
  readonly queue = 'due';
}
