import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Page } from '../web/page.js';
import { askedPeriod } from './asked-period.js';
import { UptakeInput } from './uptake.input.js';
import { exportedUptake } from './uptake-columns.js';
import { UptakePage } from './uptake.page.js';
import { Uptakes } from './uptake.query.js';

@Controller('monitoring/uptake')
export class UptakeController {
  constructor(
    private readonly uptakes: Uptakes,
    private readonly clock: Clock,
  ) {}

  /** Counts patients against need, per municipality. */
  @Get()
  @May('seeMonitoring')
  @Page(UptakePage, { exported: exportedUptake, again: (it: UptakeController, asked) => it.usual(asked.actor) })
  async show(@Query() { period }: UptakeInput, @ActingAs() actor: Actor) {
    return this.uptakes.of(askedPeriod(period, this.clock.today()), actor);
  }

  /** What is shown below the message when the period that was asked for is none. */
  usual(actor: Actor) {
    return this.uptakes.of(askedPeriod(undefined, this.clock.today()), actor);
  }
}
