import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ReplacementInput, ReplacementSignatureInput } from './replacement.input.js';
import { ReplacementPage } from './replacement.page.js';
import { ReplacementSignatures } from './replacement-signatures.service.js';
import { Replacements } from './replacement.service.js';
import { replacementTexts } from './replacement.text.js';
import { toTheCase } from './step.text.js';

@Controller('cases/:caseId/replacement')
export class ReplacementController {
  constructor(
    private readonly replacements: Replacements,
    private readonly signatures: ReplacementSignatures,
  ) {}

  @Get()
  @May('replace')
  @Page(ReplacementPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.signatures.form(caseId, actor);
  }

  /** Brings another kit in place of the one at home. */
  @Post()
  @HttpCode(200)
  @May('replace')
  @Page(ReplacementPage, {
    again: (it: ReplacementController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'replaced',
    ...toTheCase(replacementTexts),
  })
  replace(@Param('caseId', IdPipe) caseId: string, @Body() input: ReplacementInput, @ActingAs() actor: Actor) {
    return this.replacements.replace(caseId, input, actor);
  }

  /** Asks the prescriber to sign for a kit that is not what was signed before. */
  @Post('signature')
  @HttpCode(200)
  @May('replace')
  @Page(ReplacementPage, {
    again: (it: ReplacementController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'asked',
    ...toTheCase(replacementTexts),
  })
  ask(@Param('caseId', IdPipe) caseId: string, @Body() { kitId }: ReplacementSignatureInput, @ActingAs() actor: Actor) {
    return this.signatures.ask(caseId, kitId, actor);
  }
}
