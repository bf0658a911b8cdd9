import { Body, Controller, Get, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { TargetInput } from './target.input.js';
import { targetTexts } from './target.text.js';
import { TargetsPage } from './targets.page.js';
import { Targets } from './targets.service.js';

@Controller('monitoring/targets')
export class TargetsController {
  constructor(private readonly targets: Targets) {}

  /** Lists what the network aims at, per figure. */
  @Get()
  @May('seeMonitoring')
  @Page(TargetsPage)
  list(@ActingAs() actor: Actor) {
    return this.targets.list(actor);
  }

  /** Sets what the network aims at with a figure, from a day on. */
  @Post()
  @May('setTargets')
  @Page(TargetsPage, {
    again: (it: TargetsController, asked) => it.list(asked.actor),
    next: () => '/monitoring/targets',
    said: 'set',
    texts: targetTexts,
  })
  set(@Body() input: TargetInput, @ActingAs() actor: Actor) {
    return this.targets.set(input, actor);
  }
}
