import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { namesWithin } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { lastQuarters, trendOf, type TrendAnswer } from './trend.rules.js';

const THREE_YEARS = 12;

@Injectable()
export class Trends {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  now(actor: Actor): Promise<TrendAnswer> {
    return this.database.read(actor, (tx) => this.read(tx, THREE_YEARS));
  }

  async read(tx: EntityManager, count: number): Promise<TrendAnswer> {
    const today = this.clock.today();
    const quarters = lastQuarters(today, count);
    return trendOf(await knownFacts(tx, quarters.flatMap(namesWithin), today), quarters);
  }
}
