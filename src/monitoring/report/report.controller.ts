import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { File } from '../../web/file.js';
import { Page } from '../../web/page.js';
import { MonthPipe } from './asked-month.pipe.js';
import type { Period } from '../period.js';
import { SendingInput } from './report.input.js';
import { exportedReport } from './report-export.js';
import { ReportPage } from './report.page.js';
import { Reports, type Sent } from './reports.service.js';
import { reportsTexts } from './reports.text.js';

/** A mail carries its own look, and nothing else may run or be fetched. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

@Controller('monitoring/reports')
export class ReportController {
  constructor(
    private readonly reports: Reports,
    readonly months: MonthPipe,
  ) {}

  /** Gives the report of a month as it is mailed. */
  @Get(':month.html')
  @May('seeMonitoring')
  async mail(
    @Param('month', MonthPipe) month: Period,
    @ActingAs() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { html } = await this.reports.asMail(month, 'nl', actor);
    void reply.header('content-security-policy', MAIL_POLICY);
    return new File(html, 'text/html; charset=utf-8');
  }

  /** Shows the report of a month. */
  @Get(':month')
  @May('seeMonitoring')
  @Page(ReportPage, { exported: exportedReport })
  show(@Param('month', MonthPipe) month: Period, @ActingAs() actor: Actor) {
    return this.reports.show(month, actor);
  }

  /** Sends the report of a month, or tries it. */
  @Post(':month/sending')
  @May('sendReport')
  @Page(ReportPage, {
    ...{
      again: (it: ReportController, asked) => it.show(it.months.transform(asked.param('month')), asked.actor),
      texts: reportsTexts,
      said: 'done',
    },
    next: ({ month }: Sent) => `/monitoring/reports/${month}`,
  })
  send(@Param('month', MonthPipe) month: Period, @Body() { to }: SendingInput, @ActingAs() actor: Actor) {
    return this.reports.send(month, to === 'test', actor);
  }
}
