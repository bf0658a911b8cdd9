import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { AddressCompletionInput } from './address-completion.input.js';
import { AddressCompletionPage } from './address-completion.page.js';
import { completionTexts } from './address-completion.text.js';
import { AddressCompletions } from './address-completions.service.js';

@Controller('cases/:caseId/address-completion')
export class AddressCompletionsController {
  constructor(private readonly completions: AddressCompletions) {}

  @Get()
  @May('completeAddress')
  @Page(AddressCompletionPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.completions.form(caseId, actor);
  }

  /** Fills in street and town that the practice left out. */
  @Post()
  @HttpCode(200)
  @May('completeAddress')
  @Page(AddressCompletionPage, {
    again: (it: AddressCompletionsController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'completed',
    next: ({ id }: ShortCase) => `/cases/${id}`,
    texts: [completionTexts, refusalTexts],
  })
  complete(@Param('caseId', IdPipe) caseId: string, @Body() input: AddressCompletionInput, @ActingAs() actor: Actor) {
    return this.completions.complete(caseId, input, actor);
  }
}
