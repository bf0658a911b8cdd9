import { BullModule } from '@nestjs/bullmq';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config.js';
import { BullQueues } from './bull-queues.service.js';
import { QueueWatch } from './queue-watch.service.js';
import { connectionOf, PREFIX, QUEUE_CONNECTION, QUEUE_NAMES } from './queues.js';
import { WorkQueues } from './work-queues.js';

/** Of what BullMQ tells of its jobs: nobody of us listens to it. */
const KEPT_EVENTS = 100;

@Global()
@Module({})
export class QueuesModule {
  static for(config: Config): DynamicModule {
    const connection = connectionOf(config);
    return {
      module: QueuesModule,
      imports: [
        // A process that only answers pages adds jobs and works none: `QueueWatch` registers the workers of the others.
        BullModule.forRoot({
          connection,
          prefix: PREFIX,
          extraOptions: { manualRegistration: true },
        }),
        BullModule.registerQueue(
          ...QUEUE_NAMES.map((name) => ({ name, streams: { events: { maxLen: KEPT_EVENTS } } })),
        ),
      ],
      providers: [
        { provide: QUEUE_CONNECTION, useValue: connection },
        BullQueues,
        { provide: WorkQueues, useExisting: BullQueues },
        QueueWatch,
      ],
      exports: [WorkQueues],
    };
  }
}
