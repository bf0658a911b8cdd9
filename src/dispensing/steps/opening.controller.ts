import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import { OpeningInput, UseInput } from './opening.input.js';
import { OpeningPage } from './opening.page.js';
import { Openings } from './opening.service.js';
import { openingTexts } from './opening.text.js';
import { toTheCase } from './step.text.js';
import type { Rightly } from '../../web/rightly.js';

@Controller('cases/:caseId/opening')
export class OpeningController {
  constructor(private readonly openings: Openings) {}

  @Get()
  @May('open')
  @Page(OpeningPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.openings.form(caseId, actor);
  }

  /** Records that the kit was opened, on whose order and why. */
  @Post()
  @HttpCode(200)
  @May('open')
  @Page(OpeningPage, {
    again: (it: OpeningController, asked) => it.form(asked.id('caseId'), asked.actor),
    besides: (it: OpeningController, rightly: Rightly<OpeningInput>, asked) =>
      it.openings.refuseSoFar(asked.id('caseId'), rightly, asked.actor),
    said: 'opened',
    ...toTheCase(openingTexts),
  })
  open(@Param('caseId', IdPipe) caseId: string, @Body() input: OpeningInput, @ActingAs() actor: Actor) {
    return this.openings.open(caseId, input, actor);
  }

  /** Adds what was used of the kit. */
  @Patch()
  @May('open')
  @Page(OpeningPage, {
    again: (it: OpeningController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'useSaved',
    ...toTheCase(openingTexts),
  })
  complete(
    @Param('caseId', IdPipe) caseId: string,
    @Body() input: UseInput,
    @IfMatch('optional') version: number | undefined,
    @ActingAs() actor: Actor,
  ) {
    return this.openings.complete(caseId, input, version, actor);
  }
}
