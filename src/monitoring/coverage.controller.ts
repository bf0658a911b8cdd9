import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Page } from '../web/page.js';
import { askedDay } from './asked-day.js';
import { CoverageInput } from './coverage.input.js';
import { CoveragePage, exportedCoverage } from './coverage.page.js';
import { Coverages } from './coverage.query.js';

@Controller('monitoring/coverage')
export class CoverageController {
  constructor(
    private readonly coverages: Coverages,
    private readonly clock: Clock,
  ) {}

  /** Tells which part of the people lives within reach of a kit. */
  @Get()
  @May('seeMonitoring')
  @Page(CoveragePage, { exported: exportedCoverage, again: (it: CoverageController, asked) => it.usual(asked.actor) })
  async show(@Query() { at, mode = 'office', by = 'municipality' }: CoverageInput, @ActingAs() actor: Actor) {
    return this.coverages.at(askedDay(at, this.clock.today()), mode, by, actor);
  }

  /** What is shown below the message when the day that was asked for is none. */
  usual(actor: Actor) {
    return this.coverages.at(this.clock.today(), 'office', 'municipality', actor);
  }
}
