import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { namesOfYear } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { lastQuarters, trendOf, type TrendAnswer } from './trend.rules.js';

@Injectable()
export class Trends {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  now(actor: Actor): Promise<TrendAnswer> {
    const today = this.clock.today();
    const years = new Set(lastQuarters(today).map(({ from }) => Number(from.slice(0, 4))));
    const names = [...years].flatMap(namesOfYear);
    return this.database.read(actor, async (tx) => trendOf(await knownFacts(tx, names, today)));
  }
}
