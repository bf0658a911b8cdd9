import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { EndHoldInput, HoldInput } from './legal-hold.input.js';
import { LegalHoldPage } from './legal-hold.page.js';
import { holdTexts } from './legal-hold.text.js';
import { LegalHolds } from './legal-holds.service.js';

const toCase = { next: (_: unknown, { caseId = '' }: Record<string, string>) => `/cases/${caseId}`, texts: holdTexts };

/** For those who treat or supply, about the person of their own case. */
@Controller('cases/:caseId/legal-hold')
export class LegalHoldController {
  constructor(private readonly holds: LegalHolds) {}

  @Get()
  @May('holdPerson')
  @Page(LegalHoldPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.holds.form(caseId, actor);
  }

  /** Holds the data of the patient of a case. */
  @Post()
  @HttpCode(200)
  @May('holdPerson')
  @Page(LegalHoldPage, {
    again: (it: LegalHoldController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'held',
    ...toCase,
  })
  hold(@Param('caseId', IdPipe) caseId: string, @Body() { reason }: HoldInput, @ActingAs() actor: Actor) {
    return this.holds.hold({ id: caseId }, reason, actor);
  }

  /** Ends the hold on the data of the patient of a case. */
  @Post('end')
  @HttpCode(200)
  @May('holdPerson')
  @Page(LegalHoldPage, {
    again: (it: LegalHoldController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'ended',
    ...toCase,
  })
  end(@Param('caseId', IdPipe) caseId: string, @Body() { reason }: EndHoldInput, @ActingAs() actor: Actor) {
    return this.holds.end({ id: caseId }, reason, actor);
  }
}
