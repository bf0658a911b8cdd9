import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { DeviationInput } from './deviation.input.js';
import { DeviationPage } from './deviation.page.js';
import { OutsideInput } from './outside.input.js';
import { OutsidePage, exportedOutside } from './outside.page.js';
import { Outside } from './outside.service.js';
import { outsideTexts } from './outside.text.js';

@Controller('conformity')
export class OutsideController {
  constructor(private readonly outside: Outside) {}

  /** Tells how all kits outside stand to the version in effect, and which to act on. */
  @Get()
  @May('seeConformity')
  @Page(OutsidePage, { exported: exportedOutside })
  show(@Query() asked: OutsideInput, @ActingAs() actor: Actor) {
    return this.outside.show(asked, actor);
  }

  @Get('kits/:id')
  @May('explainDeviation')
  @Page(DeviationPage)
  reasonForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.outside.one(id, actor);
  }

  /** Says why a kit that deviates stays as it is. */
  @Post('kits/:id')
  @HttpCode(200)
  @May('explainDeviation')
  @Page(DeviationPage, {
    again: (it: OutsideController, asked) => it.reasonForm(asked.id('id'), asked.actor),
    next: () => '/conformity',
    said: 'explained',
    texts: outsideTexts,
  })
  explain(@Param('id', IdPipe) id: string, @Body() input: DeviationInput, @ActingAs() actor: Actor) {
    return this.outside.say(id, input, actor);
  }
}
