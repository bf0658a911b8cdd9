import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { EndInput } from './end.input.js';
import { EndPage } from './end.page.js';
import { Ends } from './end.service.js';
import { endTexts } from './end.text.js';
import { toTheCase } from './step.text.js';
import type { Rightly } from '../../web/rightly.js';

@Controller('cases/:caseId/end')
export class EndController {
  constructor(private readonly ends: Ends) {}

  @Get()
  @May('end')
  @Page(EndPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.ends.form(caseId, actor);
  }

  /** Records that the kit is no longer needed, and why. */
  @Post()
  @HttpCode(200)
  @May('end')
  @Page(EndPage, {
    again: (it: EndController, asked) => it.form(asked.id('caseId'), asked.actor),
    besides: (it: EndController, rightly: Rightly<EndInput>, asked) =>
      it.ends.refuseSoFar(asked.id('caseId'), rightly, asked.actor),
    said: 'ended',
    ...toTheCase(endTexts),
  })
  report(@Param('caseId', IdPipe) caseId: string, @Body() input: EndInput, @ActingAs() actor: Actor) {
    return this.ends.report(caseId, input, actor);
  }
}
