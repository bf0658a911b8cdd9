import { Processor } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { DueWork } from '../platform/work/due.js';
import { QueueProcessor } from '../platform/work/queue.processor.js';
import type { Progress, WorkJob } from '../platform/work/work-queues.js';
import { Worker } from '../platform/work/worker.js';

/** A report counts a whole month: beside it lapses and reminders go on, and no two are made at once. */
@Injectable()
@Processor('reports', { concurrency: 1 })
export class ReportsProcessor extends QueueProcessor {
  readonly queue = 'reports';

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
