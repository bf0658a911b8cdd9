import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { addDays } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { namesWithin } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { periodOf } from '../period.js';
import { Targets } from '../targets/targets.service.js';
import { toldTo, type ToldTo } from '../told-to.query.js';
import { lastQuarters, trendOf, type Trends as All, type TrendAnswer } from './trend.rules.js';

const THREE_YEARS = 12;

@Injectable()
export class Trends {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly targets: Targets,
  ) {}

  now(actor: Actor): Promise<TrendAnswer> {
    return this.database.read(actor, async (tx) => {
      const trends = await this.read(tx, THREE_YEARS, await toldTo(tx, actor));
      const ends = trends.quarters.map((name) => addDays(periodOf(name)?.until ?? '', -1));
      const target = await this.targets.dated(tx);
      return { ...trends, targets: ends.map((day) => target('uptake', day)) };
    });
  }

  async read(tx: EntityManager, count: number, { figure }: ToldTo): Promise<All> {
    const today = this.clock.today();
    const quarters = lastQuarters(today, count);
    return trendOf(await knownFacts(tx, quarters.flatMap(namesWithin), today), quarters, figure);
  }
}
