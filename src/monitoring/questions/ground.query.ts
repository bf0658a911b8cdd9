import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { PlainDate } from '../../platform/calendar.js';
import { Database } from '../../platform/database/database.js';
import { Coverages } from '../coverage.query.js';
import { weakestPoints, type WeakestPointAnswer } from './weakest-point.rules.js';
import { withoutAKit, type WithoutAnswer, type WithoutWhen } from './without.rules.js';

/** What is asked of the ground: where nobody comes, and where nobody would come if one pharmacy stopped. */
@Injectable()
export class GroundQuestions {
  constructor(
    private readonly database: Database,
    private readonly coverages: Coverages,
  ) {}

  without(at: PlainDate, when: WithoutWhen, actor: Actor): Promise<WithoutAnswer> {
    return this.database.read(actor, async (tx) => {
      const { areas, suppliers } = await this.coverages.ground(tx, at);
      return withoutAKit(areas, suppliers, { at, when });
    });
  }

  weakest(at: PlainDate, actor: Actor): Promise<WeakestPointAnswer> {
    return this.database.read(actor, async (tx) => {
      const { areas, suppliers } = await this.coverages.ground(tx, at);
      return weakestPoints(areas, suppliers, at);
    });
  }
}
