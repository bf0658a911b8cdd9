import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { NextReportInput } from './report.input.js';
import { NextReportPage } from './next-report.page.js';
import { NextReports } from './next-report.service.js';

@Controller('monitoring/next-report')
export class NextReportController {
  constructor(private readonly next: NextReports) {}

  /** Says what the next report will say as it stands today, and what of it still changes. */
  @Get()
  @May('seeMonitoring')
  @Page(NextReportPage)
  show(@Query() { edition = 'month', reader }: NextReportInput, @ActingAs() actor: Actor) {
    return this.next.show(edition, reader, actor);
  }
}
