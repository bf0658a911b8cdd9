import { Processor } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { DueRowsProcessor } from '../../platform/work/due.processor.js';

/** A report counts a whole month: beside it lapses and reminders go on, and no two are made at once. */
@Injectable()
@Processor('reports', { concurrency: 1 })
export class ReportsProcessor extends DueRowsProcessor {
  readonly queue = 'reports';
}
