import { Processor } from '@nestjs/bullmq';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { QueueProcessor } from '../platform/work/queue.processor.js';
import type { WorkJob } from '../platform/work/work-queues.js';
import { Worker } from '../platform/work/worker.js';
import { MailSender, REST_MS } from './mail-sender.service.js';

/** Some more than there are connections to the mail server, so that none is idle while a letter is claimed or marked. An urgent letter waits for no more. */
const AT_ONCE = 5;

/** One job per letter. A mail server that is away is away for all of them: then the whole queue rests for a moment. */
@Injectable()
@Processor('letters', { concurrency: AT_ONCE })
export class LettersProcessor extends QueueProcessor implements OnModuleDestroy {
  readonly queue = 'letters';
  #resting?: NodeJS.Timeout;

  constructor(
    tasks: Worker,
    private readonly sender: MailSender,
  ) {
    super(tasks);
  }

  due(limit: number): Promise<WorkJob[]> {
    return this.sender.due(limit);
  }

  async work({ id }: WorkJob): Promise<boolean> {
    const outcome = id === undefined ? 'gone' : await this.sender.send(id);
    if (outcome === 'wait-all') this.#rest();
    return outcome !== 'gone';
  }

  /** Where there is no queue nothing is waiting in it. */
  #rest(): void {
    const { taking } = this;
    if (!taking || taking.isPaused()) return;
    void taking.pause(true);
    this.#resting = setTimeout(() => {
      void taking.resume();
    }, REST_MS);
  }

  onModuleDestroy(): void {
    clearTimeout(this.#resting);
  }
}
