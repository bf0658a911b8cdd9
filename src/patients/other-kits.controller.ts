import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { PatientSaidInput } from './other-kits.input.js';
import { OtherKitsPage } from './other-kits.page.js';
import { OtherKits } from './other-kits.service.js';
import { otherKitTexts } from './other-kits.text.js';

/** For the pharmacy that has taken a case. */
@Controller('cases/:caseId/other-kits')
export class OtherKitsController {
  constructor(private readonly otherKits: OtherKits) {}

  @Get()
  @May('sayPatient')
  @Page(OtherKitsPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.otherKits.form(caseId, actor);
  }

  /** Says whether another kit is of the same patient. */
  @Post()
  @HttpCode(200)
  @May('sayPatient')
  @Page(OtherKitsPage, {
    ...{
      again: (it: OtherKitsController, asked) => it.form(asked.id('caseId'), asked.actor),
      said: 'noted',
      texts: otherKitTexts,
    },
    next: (_: unknown, { caseId = '' }: Record<string, string>) => `/cases/${caseId}`,
  })
  say(@Param('caseId', IdPipe) caseId: string, @Body() { other, said }: PatientSaidInput, @ActingAs() actor: Actor) {
    return this.otherKits.say(caseId, other, said, actor);
  }
}
