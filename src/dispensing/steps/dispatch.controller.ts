import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { BringingBackInput } from './bringing-back.input.js';
import { BringingBackPage } from './bringing-back.page.js';
import { DispatchInput } from './dispatch.input.js';
import { DispatchPage } from './dispatch.page.js';
import { Dispatches } from './dispatch.service.js';
import { dispatchTexts } from './dispatch.text.js';
import { toTheCase } from './step.text.js';

@Controller('cases/:caseId')
export class DispatchController {
  constructor(private readonly dispatches: Dispatches) {}

  @Get('dispatch')
  @May('dispatch')
  @Page(DispatchPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.dispatches.formToDispatch(caseId, actor);
  }

  /** Sends the kit on its way. */
  @Post('dispatch')
  @HttpCode(200)
  @May('dispatch')
  @Page(DispatchPage, {
    again: (it: DispatchController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'dispatched',
    staysInList: true,
    ...toTheCase(dispatchTexts),
  })
  dispatch(@Param('caseId', IdPipe) caseId: string, @Body() input: DispatchInput, @ActingAs() actor: Actor) {
    return this.dispatches.dispatch(caseId, input, actor);
  }

  @Get('bringing-back')
  @May('bringBack')
  @Page(BringingBackPage)
  backForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.dispatches.form(caseId, actor);
  }

  /** Brings a kit back that could not be delivered. */
  @Post('bringing-back')
  @HttpCode(200)
  @May('bringBack')
  @Page(BringingBackPage, {
    again: (it: DispatchController, asked) => it.backForm(asked.id('caseId'), asked.actor),
    said: 'broughtBack',
    ...toTheCase(dispatchTexts),
  })
  bringBack(@Param('caseId', IdPipe) caseId: string, @Body() input: BringingBackInput, @ActingAs() actor: Actor) {
    return this.dispatches.bringBack(caseId, input.reason, actor);
  }
}
