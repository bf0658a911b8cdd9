import { Controller, Get, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Page } from '../../web/page.js';
import { BadInput } from '../../web/problem.js';
import { askedPeriod } from '../asked-period.js';
import { YearComparisonInput } from './comparison.input.js';
import { ComparisonPage, exportedComparison } from './comparison.page.js';
import { Comparisons } from './comparison.query.js';
import { lastYearOfQuarters } from './comparison.rules.js';
import { comparisonTexts } from './comparison.text.js';

@Controller('monitoring/comparison')
export class ComparisonController {
  constructor(
    private readonly comparisons: Comparisons,
    private readonly clock: Clock,
  ) {}

  /** Tells whether a closed quarter or year was better than the same one a year before; without one of the last four quarters. */
  @Get()
  @May('seeMonitoring')
  @Page(ComparisonPage, {
    exported: exportedComparison,
    again: (it: ComparisonController, asked) => it.usual(asked.actor),
  })
  async show(@Query() { period }: YearComparisonInput, @ActingAs() actor: Actor) {
    if (!period) return this.usual(actor);
    const today = this.clock.today();
    const asked = askedPeriod(period, today);
    if (asked.kind === 'month' || !asked.closed(today)) {
      throw new BadInput([{ field: 'period', said: (language) => comparisonTexts(language)('badPeriod') }]);
    }
    return this.comparisons.of([asked], actor);
  }

  /** What is shown at first, and below the message when the period that was asked for cannot be compared. */
  usual(actor: Actor) {
    return this.comparisons.of(lastYearOfQuarters(this.clock.today()), actor);
  }
}
