import { Injectable } from '@nestjs/common';

/** What the process knows of its own work. */
@Injectable()
export class WorkerHealth {
  lastRun: Date | null = null;
}
