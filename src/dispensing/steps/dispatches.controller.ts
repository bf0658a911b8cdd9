import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { SeveralCasesInput } from '../../kit-life/several-cases.input.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { DispatchesPage } from './dispatches.page.js';
import { SeveralDispatches, type SeveralDispatched } from './dispatches.service.js';
import { dispatchTexts } from './dispatch.text.js';

@Controller('cases/dispatches')
export class SeveralDispatchesController {
  constructor(private readonly dispatches: SeveralDispatches) {}

  @Get()
  @May('dispatch')
  @Page(DispatchesPage)
  form(): SeveralDispatched {
    return { done: [], not: [] };
  }

  /** Sends the kits of several cases on their way, and says of each that cannot go why. */
  @Post()
  @HttpCode(200)
  @May('dispatch')
  @Page(DispatchesPage, {
    again: (it: SeveralDispatchesController) => it.form(),
    done: DispatchesPage,
    texts: dispatchTexts,
  })
  dispatch(@Body() { cases }: SeveralCasesInput, @ActingAs() actor: Actor) {
    return this.dispatches.dispatch(cases, actor);
  }
}
