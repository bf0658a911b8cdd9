import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { CorrectionInput } from './correction.input.js';
import { CorrectionPage } from './correction.page.js';
import { Corrections } from './correction.service.js';
import { correctionTexts } from './correction.text.js';

@Controller('cases/:caseId/correction')
export class CorrectionController {
  constructor(private readonly corrections: Corrections) {}

  @Get()
  @May('correct')
  @Page(CorrectionPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.corrections.form(caseId, actor);
  }

  /** Takes back the latest step of a case, with a reason. */
  @Post()
  @HttpCode(200)
  @May('correct')
  @Page(CorrectionPage, {
    again: (it: CorrectionController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'corrected',
    texts: [correctionTexts, refusalTexts],
    next: ({ id }: ShortCase) => `/cases/${id}`,
  })
  correct(@Param('caseId', IdPipe) caseId: string, @Body() { reason }: CorrectionInput, @ActingAs() actor: Actor) {
    return this.corrections.correct(caseId, reason, actor);
  }
}
