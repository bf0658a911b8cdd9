import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Page } from '../../web/page.js';
import { askedDay } from '../asked-day.js';
import { GroundQuestions } from './ground.query.js';
import { WeakestPointInput } from './weakest-point.input.js';
import { exportedWeakestPoint, WeakestPointPage } from './weakest-point.page.js';

@Controller('monitoring/weakest-point')
export class WeakestPointController {
  constructor(
    private readonly ground: GroundQuestions,
    private readonly clock: Clock,
  ) {}

  /** Tells of each pharmacy what would be lost if it stopped. */
  @Get()
  @May('seeMonitoring')
  @Page(WeakestPointPage, {
    exported: exportedWeakestPoint,
    again: (it: WeakestPointController, asked) => it.usual(asked.actor),
  })
  async show(@Query() { at }: WeakestPointInput, @ActingAs() actor: Actor) {
    return this.ground.weakest(askedDay(at, this.clock.today()), actor);
  }

  /** What is shown below the message when the day that was asked for is none. */
  usual(actor: Actor) {
    return this.ground.weakest(this.clock.today(), actor);
  }
}
