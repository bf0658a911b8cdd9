import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { PackingInput } from './packing.input.js';
import { PackingPage } from './packing.page.js';
import { Packing } from './packing.service.js';
import { packingTexts } from './packing.text.js';
import { toTheCase } from './step.text.js';

@Controller('cases/:caseId/packing')
export class PackingController {
  constructor(private readonly packing: Packing) {}

  @Get()
  @May('pack')
  @Page(PackingPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.packing.form(caseId, actor);
  }

  /** Packs a kit for a case. */
  @Post()
  @HttpCode(200)
  @May('pack')
  @Page(PackingPage, {
    again: (it: PackingController, asked) => it.form(asked.id('caseId'), asked.actor),
    said: 'packed',
    ...toTheCase(packingTexts),
  })
  pack(@Param('caseId', IdPipe) caseId: string, @Body() input: PackingInput, @ActingAs() actor: Actor) {
    return this.packing.pack(caseId, input, actor);
  }
}
