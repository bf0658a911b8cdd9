import { Injectable, Optional } from '@nestjs/common';
import { record } from '../access/audit.js';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { QUEUE_NAMES, type QueueName } from '../platform/work/queues.js';
import { WorkQueues, type QueueStanding } from '../platform/work/work-queues.js';

export interface QueueList {
  /** Null: they do not answer. */
  items: QueueStanding[] | null;
}
interface TriedAgain {
  queue: QueueName;
  count: number;
}

const AGAIN: Statement = { name: 'work-again', text: 'select try_work_again($1)' };

/** The queues as whoever looks after the application sees them. They are of the installation, which all its networks share. */
@Injectable()
export class QueueBook {
  constructor(
    private readonly database: Database,
    @Optional() private readonly queues?: WorkQueues,
  ) {}

  async list(): Promise<QueueList> {
    return { items: (await this.queues?.standing()) ?? null };
  }

  /** First the rows: a job finds nothing to do before its row's own moment. Should the queue go away then, they are added again later. */
  async again(name: string, actor: Actor): Promise<Result<TriedAgain, 'not-found' | 'queue-away'>> {
    const queue = QUEUE_NAMES.find((known) => known === name);
    if (!queue) return refuse('not-found');
    const failed = await this.queues?.failed(queue);
    if (!failed) return refuse('queue-away');
    await this.database.as<null, never>(actor, async (tx) => {
      await ask(tx, AGAIN, [failed.flatMap(({ id }) => id ?? [])]);
      await record(tx, 'try-work-again', { detail: queue });
      return allow(null);
    });
    await this.queues?.addAgain(queue, failed);
    return allow({ queue, count: failed.length });
  }
}
