import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Page } from '../../web/page.js';
import { askedDay } from '../asked-day.js';
import { GroundQuestions } from './ground.query.js';
import { WithoutInput } from './without.input.js';
import { exportedWithout, WithoutPage } from './without.page.js';

@Controller('monitoring/without-a-kit')
export class WithoutController {
  constructor(
    private readonly ground: GroundQuestions,
    private readonly clock: Clock,
  ) {}

  /** Names the areas where nobody can get a kit. */
  @Get()
  @May('seeMonitoring')
  @Page(WithoutPage, { exported: exportedWithout, again: (it: WithoutController, asked) => it.usual(asked.actor) })
  async show(@Query() { at, when = 'office' }: WithoutInput, @ActingAs() actor: Actor) {
    return this.ground.without(askedDay(at, this.clock.today()), when, actor);
  }

  /** What is shown below the message when the day that was asked for is none. */
  usual(actor: Actor) {
    return this.ground.without(this.clock.today(), 'office', actor);
  }
}
