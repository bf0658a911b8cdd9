import { shownDays } from './disclosure/disclosure.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { daysTo, namesAround } from './counted-days.rules.js';
import { knownFacts } from './counts.query.js';
import type { Period } from './period.js';
import type { UptakeAnswer } from './uptake-answer.js';
import { needsFor } from './uptake-answer.rules.js';
import { toldTo, type ToldTo } from './told-to.query.js';

@Injectable()
export class Uptakes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(period: Period, actor: Actor): Promise<UptakeAnswer> {
    return this.database.read(actor, async (tx) => this.#read(tx, period, await toldTo(tx, actor)));
  }

  async #read(tx: EntityManager, period: Period, { rule, figure: told }: ToldTo): Promise<UptakeAnswer> {
    const today = this.clock.today();
    const known = await knownFacts(tx, namesAround(period, today), today);
    const figure = told(known, period);
    const elsewhere = { patients: (name: string) => known.of(name, null).elsewhere, codes: [], rule, today };
    const [need] = needsFor(known.needs, period);
    return {
      ...figure,
      dataDate: today,
      elsewhere: shownDays(elsewhere, daysTo(period, figure.countedUntil)).total,
      need: need ? { year: need.year, source: need.source, method: need.method } : null,
    };
  }
}
