import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf, momentOf } from '../platform/calendar.js';
import { DueWork, planWork } from '../platform/work/due.js';
import { ERASED_AT, Erasures } from './erasures.service.js';

const JOB = 'erase-persons';

/** Each night, also after nights on which the application was away. */
@Injectable()
export class ErasureWork implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly erasures: Erasures,
  ) {}

  onModuleInit(): void {
    this.due.handle(JOB, async (_, system) => {
      await this.erasures.erase(system);
    });
    this.due.plan(async (now, _, tx) => {
      const today = dayOf(now);
      await planWork(tx, JOB, today, null, momentOf(today, ERASED_AT));
    });
  }
}
