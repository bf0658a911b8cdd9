import { Processor } from '@nestjs/bullmq';
import { Injectable, Optional } from '@nestjs/common';
import { QueueProcessor } from '../platform/work/queue.processor.js';
import { WorkQueues, type WorkJob } from '../platform/work/work-queues.js';
import { Worker } from '../platform/work/worker.js';
import { EventFanOut } from './event-fan-out.service.js';

/**
 * One job for all that was committed within a moment, and not one per event: a job costs as much as telling of the event, and
 * a hundred events are told of in one transaction. Which events those are, PostgreSQL knows.
 */
@Injectable()
@Processor('events', { concurrency: 1 })
export class EventsProcessor extends QueueProcessor {
  readonly queue = 'events';

  constructor(
    tasks: Worker,
    private readonly events: EventFanOut,
    @Optional() private readonly queues?: WorkQueues,
  ) {
    super(tasks);
  }

  due(limit: number): Promise<WorkJob[]> {
    return this.events.due(limit);
  }

  async work({ id }: WorkJob): Promise<boolean> {
    const { events, letters, held } = await (id === undefined ? this.events.tellAll() : this.events.tellOne(id));
    if (letters.length > 0) await this.queues?.add('letters', letters);
    if (held.length > 0) await this.queues?.add('events', held);
    return events + held.length > 0;
  }
}
