import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActingAs, May } from '../../access/may.decorator.js';
import { withPictures } from '../../notifications/with-pictures.js';
import type { Mail } from '../../notifications/mail.js';
import type { Actor } from '../../platform/actor.js';
import { File } from '../../web/file.js';
import { Page } from '../../web/page.js';
import { Problem } from '../../web/problem.js';
import { Views } from '../../web/views.js';
import type { Period } from '../period.js';
import { EditionPipe } from './edition.pipe.js';
import { exportedOwnReport, OwnReportPage } from './own-report.page.js';
import { OwnReports } from './own-report.service.js';
import { MAIL_POLICY, pdfOf } from './report-mail.js';
import { OwnReportInput } from './report.input.js';
import { Reports } from './reports.service.js';

/** A pharmacy has no other page of the network's figures. */
@Controller('monitoring')
export class OwnReportController {
  constructor(
    private readonly own: OwnReports,
    private readonly reports: Reports,
    private readonly views: Views,
  ) {}

  /** Shows a pharmacy the newest edition, or that of a period, with its own numbers beside the region's. */
  @Get('own')
  @May('seeOwnFigures')
  @Page(OwnReportPage, { exported: exportedOwnReport })
  show(@Query() { period }: OwnReportInput, @ActingAs() actor: Actor) {
    return this.own.show(period, actor);
  }

  /** Gives a pharmacy its edition as it is mailed. */
  @Get('own/:period.html')
  @May('seeOwnFigures')
  async mail(
    @Param('period', EditionPipe) { name }: Period,
    @ActingAs() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const mail = await this.#mail(name, actor, request);
    void reply.header('content-security-policy', MAIL_POLICY);
    return new File(withPictures(mail), 'text/html; charset=utf-8');
  }

  /** Gives a pharmacy its edition as a PDF. */
  @Get('own/:period.pdf')
  @May('seeOwnFigures')
  async pdf(@Param('period', EditionPipe) { name }: Period, @ActingAs() actor: Actor, @Req() request: FastifyRequest) {
    return pdfOf(await this.#mail(name, actor, request));
  }

  async #mail(period: string, actor: Actor, request: FastifyRequest): Promise<Mail> {
    const { read } = await this.own.show(period, actor);
    if (!read) throw new Problem(404, { reason: 'not-found' });
    return this.reports.asMail(read, this.views.languageOf(request), actor);
  }
}
