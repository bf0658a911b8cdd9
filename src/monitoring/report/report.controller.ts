import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActingAs, May } from '../../access/may.decorator.js';
import { withPictures } from '../../notifications/with-pictures.js';
import type { Actor } from '../../platform/actor.js';
import { File } from '../../web/file.js';
import { Page } from '../../web/page.js';
import { Views } from '../../web/views.js';
import { EditionPipe } from './edition.pipe.js';
import type { Period } from '../period.js';
import { EditionInput, SendingInput } from './report.input.js';
import { exportedReport } from './report-export.js';
import { MAIL_POLICY, pdfOf } from './report-mail.js';
import { ReportPage } from './report.page.js';
import { Reports, type Sent } from './reports.service.js';
import { reportsTexts } from './reports.text.js';

@Controller('monitoring/reports')
export class ReportController {
  constructor(
    private readonly reports: Reports,
    private readonly views: Views,
    readonly editions: EditionPipe,
  ) {}

  /** Gives the report of a period as it is mailed. */
  @Get(':period.html')
  @May('seeMonitoring')
  async mail(
    @Param('period', EditionPipe) period: Period,
    @Query() { reader }: EditionInput,
    @ActingAs() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = await this.reports.show(period, reader, actor);
    const mail = await this.reports.asMail(view, this.views.languageOf(request), actor);
    void reply.header('content-security-policy', MAIL_POLICY);
    return new File(withPictures(mail), 'text/html; charset=utf-8');
  }

  /** Gives the report of a period as a PDF, as it is attached to its mail. */
  @Get(':period.pdf')
  @May('seeMonitoring')
  async pdf(
    @Param('period', EditionPipe) period: Period,
    @Query() { reader }: EditionInput,
    @ActingAs() actor: Actor,
    @Req() request: FastifyRequest,
  ) {
    const view = await this.reports.show(period, reader, actor);
    return pdfOf(await this.reports.asMail(view, this.views.languageOf(request), actor));
  }

  /** Shows the report of a period. */
  @Get(':period')
  @May('seeMonitoring')
  @Page(ReportPage, { exported: exportedReport })
  show(@Param('period', EditionPipe) period: Period, @Query() { reader }: EditionInput, @ActingAs() actor: Actor) {
    return this.reports.show(period, reader, actor);
  }

  /** Sends the report of a period, or tries it as one of its readers gets it. */
  @Post(':period/sending')
  @May('sendReport')
  @Page(ReportPage, {
    ...{
      again: (it: ReportController, asked) => it.show(it.editions.transform(asked.param('period')), {}, asked.actor),
      texts: reportsTexts,
      said: 'done',
    },
    next: ({ period }: Sent) => `/monitoring/reports/${period}`,
  })
  send(
    @Param('period', EditionPipe) period: Period,
    @Body() { to, reader = '' }: SendingInput,
    @ActingAs() actor: Actor,
  ) {
    return this.reports.send(period, to === 'test' ? reader : null, actor);
  }
}
