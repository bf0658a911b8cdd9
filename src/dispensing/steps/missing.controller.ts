import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { MissingInput } from './missing.input.js';
import { MissingPage } from './missing.page.js';
import { MissingKits } from './missing.service.js';
import { missingTexts } from './missing.text.js';
import { toTheCase } from './step.text.js';

@Controller('cases/:caseId/missing')
export class MissingController {
  constructor(private readonly missing: MissingKits) {}

  @Get()
  @May('miss')
  @Page(MissingPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.missing.form(caseId, actor);
  }

  /** Records that a kit is missing. */
  @Post()
  @HttpCode(200)
  @May('miss')
  @Page(MissingPage, {
    again: (it: MissingController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'missed',
    ...toTheCase(missingTexts),
  })
  report(@Param('caseId', IdPipe) caseId: string, @Body() input: MissingInput, @ActingAs() actor: Actor) {
    return this.missing.report(caseId, input, actor);
  }
}
