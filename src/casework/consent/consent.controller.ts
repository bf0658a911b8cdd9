import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ConsentInput } from '../../dispensing/steps/consent.input.js';
import { ConsentPage } from './consent.page.js';
import { Consents } from '../../dispensing/steps/consent.service.js';
import { consentTexts } from '../../dispensing/steps/consent.text.js';
import { toTheCase } from '../../dispensing/steps/step.text.js';
import { ConsentForms } from './consent-forms.service.js';

@Controller('cases/:caseId/substitution-consent')
export class ConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly forms: ConsentForms,
  ) {}

  /** Asks whether the prescriber agrees, with the doses as they were signed beside those of what lies in the kit. */
  @Get()
  @May('recordConsent')
  @Page(ConsentPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.show(caseId, actor);
  }

  /** Records whether the prescriber agrees with what a shortage changes in the kit. */
  @Post()
  @HttpCode(200)
  @May('recordConsent')
  @Page(ConsentPage, {
    again: (it: ConsentController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'recorded',
    ...toTheCase(consentTexts),
  })
  give(@Param('caseId', IdPipe) caseId: string, @Body() input: ConsentInput, @ActingAs() actor: Actor) {
    return this.consents.give(caseId, input, actor);
  }

  /** Takes back a consent that was recorded. */
  @Delete()
  @HttpCode(200)
  @May('recordConsent')
  @Page(ConsentPage, {
    again: (it: ConsentController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'tookBack',
    ...toTheCase(consentTexts),
  })
  takeBack(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.consents.takeBack(caseId, actor);
  }
}
