import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { namesWithin } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import type { Period } from '../period.js';
import { toldTo } from '../told-to.query.js';
import { comparisonOf, yearBefore, type ComparisonAnswer } from './comparison.rules.js';

@Injectable()
export class Comparisons {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(periods: readonly Period[], actor: Actor): Promise<ComparisonAnswer> {
    const names = periods.flatMap((period) => [yearBefore(period), period].flatMap(namesWithin));
    return this.database.read(actor, async (tx) => {
      const { rule, figure } = await toldTo(tx, actor);
      return comparisonOf(await knownFacts(tx, [...new Set(names)], this.clock.today()), periods, { rule, figure });
    });
  }
}
