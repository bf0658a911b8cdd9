import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { HandOverInput } from './hand-over.input.js';
import { HandOverPage } from './hand-over.page.js';
import { HandingOver } from './hand-over.service.js';
import { handOverTexts } from './hand-over.text.js';

const texts = [handOverTexts, refusalTexts];
const toTheCase = ({ id }: ShortCase) => `/cases/${id}`;

@Controller('cases/:caseId/hand-over')
export class HandOverController {
  constructor(private readonly handing: HandingOver) {}

  @Get()
  @May('handOver')
  @Page(HandOverPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.handing.form(caseId, actor);
  }

  /** Asks another pharmacy to take over a case. */
  @Post()
  @HttpCode(200)
  @May('handOver')
  @Page(HandOverPage, {
    again: (it: HandOverController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'proposed',
    texts,
    next: toTheCase,
  })
  propose(@Param('caseId', IdPipe) caseId: string, @Body() { pharmacyId }: HandOverInput, @ActingAs() actor: Actor) {
    return this.handing.propose(caseId, pharmacyId, actor);
  }

  /** Takes over a case that another pharmacy handed over. */
  @Post('acceptance')
  @HttpCode(200)
  @May('answerHandOver')
  @Page(HandOverPage, {
    again: (it: HandOverController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'accepted',
    texts,
    next: toTheCase,
  })
  accept(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.handing.answer(caseId, true, actor);
  }

  /**
   * Refuses a case that another pharmacy wants to hand over. Whoever says no has no part in the case, so there is no
   * page of it to go to.
   */
  @Post('refusal')
  @HttpCode(200)
  @May('answerHandOver')
  @Page(HandOverPage, {
    again: (it: HandOverController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'refused',
    texts,
    next: () => '/',
  })
  refuse(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.handing.answer(caseId, false, actor);
  }
}
