import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { isPlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Page } from '../web/page.js';
import { BadInput } from '../web/problem.js';
import { CoverageInput } from './coverage.input.js';
import { CoveragePage, exportedCoverage } from './coverage.page.js';
import { Coverages } from './coverage.query.js';
import { monitoringTexts } from './monitoring.text.js';

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
    const day = at || this.clock.today();
    if (!isPlainDate(day)) {
      throw new BadInput([{ field: 'at', said: (language) => monitoringTexts(language)('badDay') }]);
    }
    return this.coverages.at(day, mode, by, actor);
  }

  /** What is shown below the message when the day that was asked for is none. */
  usual(actor: Actor) {
    return this.coverages.at(this.clock.today(), 'office', 'municipality', actor);
  }
}
