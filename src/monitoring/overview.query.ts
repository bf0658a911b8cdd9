import { PUBLICATION, shownAlone, type Shown, type SmallNumberRule } from './disclosure/disclosure.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { attentionFor, type Attention, type PharmacyNow } from './attention.rules.js';
import { regionWaited } from './course/lead-time.query.js';
import { Coverages } from './coverage.query.js';
import { coverageDays, coverageHeadline, monthHeadline, uptakeHeadline, type AimedHeadline } from './headline.rules.js';
import { monthFigures, type Flow, type MonthFigures } from './month.rules.js';
import { lastClosedPeriods, lastDayNamed, periodAt } from './period.js';
import { nearestTo } from './questions/without.rules.js';
import { servedAreas } from './served.rules.js';
import { Targets } from './targets/targets.service.js';
import { toldTo, type ToldTo } from './told-to.query.js';
import { Trends } from './trend/trend.query.js';

export interface Overview {
  dataDate: string;
  attention: Attention[];
  /** The newest first; the running month among them. */
  months: MonthFigures[];
  headlines: AimedHeadline[];
}

const MONTHS = 12;
/** The month that closed last, and those before it to the same a year earlier. */
const MONTHS_CLOSED = 13;
/** The quarter that closed last, and those before it to the same a year earlier. */
const QUARTERS = 5;
const UNPLACED: Statement = {
  name: 'monitoring-unplaced',
  text: `select count(*)::int as count from monitoring.case_stage where status = 'unplaced'`,
};
const PHARMACIES: Statement = {
  name: 'monitoring-pharmacies-now',
  text: `select id, name, (select o.phone from organisation o where o.id = n.id) as phone, state, paused, agreement_until::text as "agreementUntil", readiness_until::text as "readinessUntil",
                ready_kits as "readyKits", minimum from monitoring.pharmacy_now n order by name`,
};
// What was not found is looked into within the month; the pharmacy's ledger and the case keep it.
const MISSING: Statement = {
  name: 'monitoring-units-missing',
  text: `select 'units-missing' as kind, amsterdam_day(i.at)::text as at, k.serial, i.case_id as "caseId", o.id as "pharmacyId", o.name as pharmacy, o.phone
         from incident i join kit k on k.id = i.kit_id join organisation o on o.id = i.organisation_id
         where i.kind = 'units-missing' and i.at > app_now() - interval '30 days' order by i.at desc limit 20`,
};
const FLOW: Statement = {
  name: 'monitoring-flow',
  text: `select period, requests, still_open as open, offers, not_taken as "notTaken" from monitoring.flow where period = any ($1) order by period desc`,
};

@Injectable()
export class Overviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly coverages: Coverages,
    private readonly trends: Trends,
    private readonly targets: Targets,
  ) {}

  now(actor: Actor): Promise<Overview> {
    return this.database.read(actor, async (tx) => {
      const today = this.clock.today();
      const telling = await toldTo(tx, actor);
      const months = [...lastClosedPeriods('month', today, MONTHS_CLOSED), periodAt('month', today)];
      const names = months.map(({ name }) => name);
      const figures = await figuresOf(tx, names, telling.rule);
      return {
        dataDate: today,
        attention: [
          ...(await ask<Attention>(tx, MISSING)),
          ...(await this.attention(tx, actor.exporting ? inPublic : exactly)),
        ],
        months: figures.slice(0, MONTHS),
        headlines: await this.#headlines(tx, figures.slice(1), telling),
      };
    });
  }

  async #headlines(tx: EntityManager, closed: readonly MonthFigures[], telling: ToldTo): Promise<AimedHeadline[]> {
    const today = this.clock.today();
    const days = coverageDays(today);
    const target = await this.targets.dated(tx);
    const { areas, on } = await this.coverages.groundOn(tx, days);
    const uptake = uptakeHeadline((await this.trends.read(tx, QUARTERS, telling)).total);
    const headlines = [
      ...(uptake ? [uptake] : []),
      coverageHeadline('coverage', areas, on, days),
      coverageHeadline('coverage-out-of-hours', areas, on, days),
      monthHeadline('lead-time', closed),
      monthHeadline('not-taken', closed),
    ];
    return headlines.map((headline) => ({
      ...headline,
      target: target(headline.kind, lastDayNamed(headline.of) ?? headline.of),
    }));
  }

  async attention(tx: EntityManager, shown: (count: number) => Shown): Promise<Attention[]> {
    const today = this.clock.today();
    const { areas, suppliers } = await this.coverages.ground(tx, today);
    const pharmacies = await ask<PharmacyNow>(tx, PHARMACIES);
    const [unplaced] = await ask<{ count: number }>(tx, UNPLACED);
    const [office, out] = (['office', 'outOfHours'] as const).map((mode) => servedAreas(areas, suppliers, mode));
    const [most] = (office ?? []).filter(({ served }) => !served).sort((a, b) => b.weight - a.weight);
    const near = most ? nearestTo(most, suppliers, await this.coverages.others(tx, today)) : null;
    const phone = pharmacies.find(({ id }) => id === near?.id)?.phone ?? null;
    const whom = near && { ...near, phone };
    return attentionFor(shown(unplaced?.count ?? 0), office ?? [], out ?? [], pharmacies, today, whom);
  }
}

/** Whoever looks at the screen may open the list of these requests one by one. */
const exactly = (count: number): Shown => ({ kind: 'count', count });
export const inPublic = (count: number): Shown => shownAlone(count, PUBLICATION, true);

/** The newest first. */
export async function figuresOf(
  tx: EntityManager,
  periods: readonly string[],
  rule: SmallNumberRule,
): Promise<MonthFigures[]> {
  const waited = await regionWaited(tx, periods);
  return (await ask<Flow>(tx, FLOW, [periods])).map((flow) => monthFigures(flow, waited(flow.period), rule));
}
