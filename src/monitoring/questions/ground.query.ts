import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import type { PlainDate } from '../../platform/calendar.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { Coverages } from '../coverage.query.js';
import { nextPharmacies, type NextPharmacyAnswer, type WhatIf } from './next-pharmacy.rules.js';
import { weakestPoints, type WeakestPointAnswer } from './weakest-point.rules.js';
import { withoutAKit, type WithoutAnswer, type WithoutWhen } from './without.rules.js';

/** How far a pharmacy goes that names no area of its own. */
const RADIUS: Statement = {
  name: 'monitoring-usual-radius',
  text: `select threshold('pharmacy.radiusKm') as "radiusKm"`,
};

/** What is asked of the ground: where nobody comes, and where nobody would come if one pharmacy stopped, and who could come. */
@Injectable()
export class GroundQuestions {
  constructor(
    private readonly database: Database,
    private readonly coverages: Coverages,
  ) {}

  without(at: PlainDate, when: WithoutWhen, actor: Actor): Promise<WithoutAnswer> {
    return this.database.read(actor, async (tx) => {
      const { areas, suppliers } = await this.coverages.ground(tx, at);
      return withoutAKit(areas, suppliers, await this.coverages.others(tx, at), { at, when });
    });
  }

  weakest(at: PlainDate, actor: Actor): Promise<WeakestPointAnswer> {
    return this.database.read(actor, async (tx) => {
      const { areas, suppliers } = await this.coverages.ground(tx, at);
      return weakestPoints(areas, suppliers, at);
    });
  }

  next(asked: Omit<WhatIf, 'radiusKm'>, actor: Actor): Promise<NextPharmacyAnswer> {
    return this.database.read(actor, async (tx) => {
      const { areas, suppliers } = await this.coverages.ground(tx, asked.at);
      const others = await this.coverages.others(tx, asked.at);
      return nextPharmacies(areas, suppliers, others, { ...asked, radiusKm: await usualRadius(tx) });
    });
  }
}

export async function usualRadius(tx: EntityManager): Promise<number> {
  return (await ask<{ radiusKm: number }>(tx, RADIUS))[0]?.radiusKm ?? 0;
}
