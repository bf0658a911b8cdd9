import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessRecordController } from './access-record.controller.js';
import { OutsideRoots } from './outside-roots.service.js';
import { RefusalRecord } from '../access/refusals.interceptor.js';
import { ReviewController } from './review.controller.js';
import { ReviewReminder } from './review.job.js';
import { Reviews } from './review.service.js';
import { Sealer } from './sealer.service.js';

/** The record of who saw and did what, and how it is kept whole. */
@Module({
  controllers: [AccessRecordController, ReviewController],
  providers: [OutsideRoots, ReviewReminder, Reviews, Sealer, { provide: APP_INTERCEPTOR, useClass: RefusalRecord }],
  exports: [Reviews],
})
export class AccessRecordModule {}
