import { PUBLICATION, publishedDays, type Shown, shownAlone } from '../disclosure/disclosure.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { Coverages } from '../coverage.query.js';
import { coverageLines } from './coverage-lines.rules.js';
import { namesAround } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { monthFigures } from '../month.rules.js';
import { flowOf, Overviews } from '../overview.query.js';
import { lastClosed, type Period } from '../period.js';
import type { QuarterFigures, ReportContent } from './report-content.js';
import type { UptakeFigure } from '../uptake-answer.js';
import { needsFor } from '../uptake-answer.rules.js';
import { uptakeFigure } from '../uptake-figure.rules.js';

interface Issue {
  month: string;
  shown: Shown | null;
  quarter: QuarterFigures;
}

const ISSUES: Statement = {
  name: 'report-issues',
  text: `select month, content -> 'region' -> 'shown' as shown, content -> 'quarter' as quarter from report where not test order by month`,
};
const NOTHING = { requests: 0, deliveries: 0, offers: 0, declined: 0, lapsed: 0, medianHours: null, p90Hours: null };

@Injectable()
export class ReportContents {
  constructor(
    private readonly coverages: Coverages,
    private readonly overviews: Overviews,
    private readonly clock: Clock,
  ) {}

  async compose(tx: EntityManager, month: Period): Promise<ReportContent> {
    const today = this.clock.today();
    const issues = await ask<Issue>(tx, ISSUES);
    const quarter = lastClosed('quarter', month.until < today ? month.until : today);
    // What was published of a quarter stands: two issues of it must not differ by a correction
    const known = issues.find((issue) => issue.quarter.period === quarter.name)?.quarter;
    const { total: region, countedUntil, yearBefore } = await this.#uptake(tx, month, issues);
    const { areas, suppliers } = await this.coverages.ground(tx, today);
    const [flow = { period: month.name, ...NOTHING }] = await flowOf(tx, [month.name]);
    return {
      month: month.name,
      madeOn: today,
      region,
      running: yearBefore && { countedUntil, yearBefore },
      figures: monthFigures(flow, PUBLICATION),
      quarter: known ?? (await this.#quarter(tx, quarter, issues)),
      coverage: coverageLines(areas, suppliers, today, region.name),
      attention: await this.overviews.attention(tx, (count) => shownAlone(count, PUBLICATION, true)),
    };
  }

  async #quarter(tx: EntityManager, quarter: Period, issues: readonly Issue[]): Promise<QuarterFigures> {
    const { period, rows, total } = await this.#uptake(tx, quarter, issues);
    return { period, rows, total };
  }

  async #uptake(tx: EntityManager, period: Period, issues: readonly Issue[]): Promise<UptakeFigure> {
    const today = this.clock.today();
    const known = await knownFacts(tx, namesAround(period, today), today);
    const publishing = {
      patients: (name: string, code: string | null) => known.of(name, code).patients,
      codes: needsFor(known.needs, period).map(({ code }) => code),
      today,
      earlier: (month: string) => issues.find((issue) => issue.month === month)?.shown ?? undefined,
    };
    return uptakeFigure(known, { rule: PUBLICATION, shown: (days) => publishedDays(publishing, days) }, period);
  }
}
