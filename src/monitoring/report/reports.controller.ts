import type { Asked } from '../../web/asked.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ReportRecipients } from './recipients.service.js';
import { RecipientInput } from './report.input.js';
import { exportedReports } from './reports-file.js';
import { ReportsPage } from './reports.page.js';
import { reportsTexts } from './reports.text.js';

const page = {
  again: (it: ReportsController, asked: Asked) => it.list(asked.actor),
  texts: reportsTexts,
  next: () => '/monitoring/reports',
} as const;

@Controller('monitoring')
export class ReportsController {
  constructor(private readonly recipients: ReportRecipients) {}

  /** Lists the monthly reports and to whom they go. */
  @Get('reports')
  @May('seeMonitoring')
  @Page(ReportsPage, { exported: exportedReports })
  list(@ActingAs() actor: Actor) {
    return this.recipients.list(actor);
  }

  /** Adds somebody to whom the report goes. */
  @Post('report-recipients')
  @May('sendReport')
  @Page(ReportsPage, { ...page, said: 'added' })
  add(@Body() input: RecipientInput, @ActingAs() actor: Actor) {
    return this.recipients.add(input, actor);
  }

  /** Sends the report to somebody no longer. */
  @Delete('report-recipients/:id')
  @HttpCode(200)
  @May('sendReport')
  @Page(ReportsPage, { ...page, said: 'ended' })
  end(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.recipients.end(id, actor);
  }

  /** Sends the report again to somebody who was taken off the list. */
  @Post('report-recipients/:id/return')
  @HttpCode(200)
  @May('sendReport')
  @Page(ReportsPage, { ...page, said: 'added' })
  putBack(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.recipients.putBack(id, actor);
  }
}
