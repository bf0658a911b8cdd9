import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { AcceptancePage } from './acceptance.page.js';
import { DeclineInput } from './answer.input.js';
import { Answers } from './answers.service.js';
import { MoveForms } from './move-forms.service.js';
import { toCase, toWorklist } from '../../kit-life/move.text.js';
import { RefusalPage, ReleasePage } from './reason.page.js';

/** What a pharmacy says to an offer, and later when it cannot supply after all. */
@Controller('cases/:caseId')
export class AnswersController {
  constructor(
    private readonly answers: Answers,
    private readonly forms: MoveForms,
  ) {}

  @Get('acceptance')
  @May('accept')
  @Page(AcceptancePage)
  acceptanceForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.acceptance(caseId, actor);
  }

  /** Accepts an offered case. */
  @Post('acceptance')
  @HttpCode(200)
  @May('accept')
  @Page(AcceptancePage, {
    again: (it: AnswersController, asked) => it.acceptanceForm(asked.id('caseId'), asked.actor),
    said: 'accepted',
    staysInList: true,
    ...toCase,
  })
  accept(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.answers.accept(caseId, actor);
  }

  @Get('refusal')
  @May('decline')
  @Page(RefusalPage)
  refusalForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.of(caseId, actor);
  }

  /** Declines an offered case, with a reason. */
  @Post('refusal')
  @HttpCode(200)
  @May('decline')
  @Page(RefusalPage, {
    again: (it: AnswersController, asked) => it.refusalForm(asked.id('caseId'), asked.actor),
    said: 'declined',
    ...toWorklist,
  })
  decline(@Param('caseId', IdPipe) caseId: string, @Body() { reason }: DeclineInput, @ActingAs() actor: Actor) {
    return this.answers.decline(caseId, reason, actor);
  }

  @Get('release')
  @May('release')
  @Page(ReleasePage)
  releaseForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.of(caseId, actor);
  }

  /** Gives back a case that was accepted, with a reason. */
  @Post('release')
  @HttpCode(200)
  @May('release')
  @Page(ReleasePage, {
    again: (it: AnswersController, asked) => it.releaseForm(asked.id('caseId'), asked.actor),
    said: 'released',
    ...toWorklist,
  })
  release(@Param('caseId', IdPipe) caseId: string, @Body() { reason }: DeclineInput, @ActingAs() actor: Actor) {
    return this.answers.release(caseId, reason, actor);
  }
}
