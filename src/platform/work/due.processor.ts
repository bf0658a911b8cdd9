import { Processor } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { DueWork } from './due.js';
import { QueueProcessor } from './queue.processor.js';
import type { Progress, WorkJob } from './work-queues.js';
import { Worker } from './worker.js';

@Injectable()
@Processor('due', { concurrency: 2 })
export class DueProcessor extends QueueProcessor {
  readonly queue = 'due';

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
