import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import type { Asked } from '../../web/asked.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IsReason } from '../../web/input/text.decorator.js';
import { Page } from '../../web/page.js';
import { toTheCase } from '../steps/step.text.js';
import { BoxReportPage } from './box-report.page.js';
import { BoxReports } from './box-reports.service.js';
import { boxReportTexts } from './box-report.text.js';

export class BoxRejectionInput {
  @IsReason(boxReportTexts.says('reasonMissing'))
  reason: string;
}

const page = {
  again: (it: BoxReportsController, asked: Asked) => it.form(asked.id('id'), asked.actor),
  ...toTheCase(boxReportTexts),
} as const;

/** What somebody reported with the code on a box, until it is decided. */
@Controller('box-reports/:id')
export class BoxReportsController {
  constructor(private readonly reports: BoxReports) {}

  @Get()
  @May('decideBoxReport')
  @Page(BoxReportPage, { texts: boxReportTexts })
  form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.reports.form(id, actor);
  }

  /** Confirms a report: from then on it is so. */
  @Post('confirmation')
  @HttpCode(200)
  @May('decideBoxReport')
  @Page(BoxReportPage, { ...page, said: 'confirmed' })
  confirm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.reports.confirm(id, actor);
  }

  /** Rejects a report; an opening that moved the case is taken back. */
  @Post('rejection')
  @HttpCode(200)
  @May('decideBoxReport')
  @Page(BoxReportPage, { ...page, said: 'rejected' })
  reject(@Param('id', IdPipe) id: string, @Body() { reason }: BoxRejectionInput, @ActingAs() actor: Actor) {
    return this.reports.reject(id, reason, actor);
  }
}
