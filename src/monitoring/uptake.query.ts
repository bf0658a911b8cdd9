import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { countsAround, needsOf, regionName } from './counts.query.js';
import type { Period } from './period.js';
import { shownPeriod } from './shown-periods.rules.js';
import { SCREEN } from './small-numbers.rules.js';
import { needsFor, rowsOf, totalOf } from './uptake-answer.rules.js';
import type { UptakeAnswer } from './uptake-answer.js';

@Injectable()
export class Uptakes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(period: Period, actor: Actor): Promise<UptakeAnswer> {
    return this.database.read(actor, (tx) => this.read(tx, period));
  }

  /** As the screen shows it. */
  async read(tx: EntityManager, period: Period): Promise<UptakeAnswer> {
    const today = this.clock.today();
    const counts = await countsAround(tx, period);
    const needs = needsFor(await needsOf(tx), period);
    const codes = needs.map(({ code }) => code);
    const rule = SCREEN;
    const shown = shownPeriod({ patients: counts.patients, codes, rule, today }, period);
    const [need] = needs;
    return {
      period: period.name,
      dataDate: today,
      closed: period.closed(today),
      rows: rowsOf(needs, shown, period, (code) => counts.of(period.name, code)),
      total: totalOf(await regionName(tx), needs, shown, period, counts.of(period.name, null)),
      elsewhere: shownPeriod({ patients: counts.elsewhere, codes: [], rule, today }, period).total,
      need: need ? { year: need.year, source: need.source, method: need.method } : null,
    };
  }
}
