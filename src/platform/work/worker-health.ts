import { Injectable } from '@nestjs/common';

/** What the process knows of its own health. */
@Injectable()
export class WorkerHealth {
  lastRun: Date | null = null;
  /** Set by whoever carries the queue. */
  queueAnswers: () => Promise<boolean> = () => Promise.resolve(true);
}
