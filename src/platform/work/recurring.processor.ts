import { Processor } from '@nestjs/bullmq';
import { Injectable, Optional } from '@nestjs/common';
import { QueueProcessor } from './queue.processor.js';
import { Recurring } from './recurring.js';
import { WorkQueues, type WorkJob } from './work-queues.js';
import { Worker } from './worker.js';

export const ADD_DUE = 'add-due';
export const ADD_DUE_EVERY_MS = 5_000;
/** As much of each queue as is added again at once. */
const AT_ONCE = 1000;

@Injectable()
@Processor('recurring', { concurrency: 2 })
export class RecurringProcessor extends QueueProcessor {
  readonly queue = 'recurring';

  constructor(
    private readonly tasks: Worker,
    private readonly recurring: Recurring,
    @Optional() private readonly queues?: WorkQueues,
  ) {
    super(tasks);
  }

  due(): Promise<WorkJob[]> {
    return Promise.resolve([...this.recurring.all.keys()].map((name) => ({ name })));
  }

  /** @returns no: it comes round again anyway. */
  async work({ name }: WorkJob): Promise<boolean> {
    await (name === ADD_DUE ? this.#addDue() : this.recurring.all.get(name)?.work());
    return false;
  }

  /** A queue may lose what is in it, and a job whose worker was killed twice is given up: PostgreSQL knows what is to be done. */
  async #addDue(): Promise<void> {
    for (const one of this.tasks.processors) {
      if (one === this) continue;
      const jobs = await one.due(AT_ONCE);
      if (jobs.length > 0) await this.queues?.fill(one.queue, jobs);
    }
  }
}
