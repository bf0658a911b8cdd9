import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ReturnInput } from './return.input.js';
import { ReturnPage } from './return.page.js';
import { Returns } from './return.service.js';
import { returnTexts } from './return.text.js';
import { toTheCase } from './step.text.js';

@Controller('cases/:caseId/return')
export class ReturnController {
  constructor(private readonly returns: Returns) {}

  @Get()
  @May('takeBack')
  @Page(ReturnPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.returns.form(caseId, actor);
  }

  /** Takes back what was at home. */
  @Post()
  @HttpCode(200)
  @May('takeBack')
  @Page(ReturnPage, {
    again: (it: ReturnController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'returned',
    ...toTheCase(returnTexts),
  })
  receive(@Param('caseId', IdPipe) caseId: string, @Body() input: ReturnInput, @ActingAs() actor: Actor) {
    return this.returns.receive(caseId, input, actor);
  }
}
