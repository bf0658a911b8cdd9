import { ownNumbers, PUBLICATION, shareShown } from '../disclosure/disclosure.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { leadTimeOf } from '../course/lead-time.rules.js';
import type { Waited } from '../course/waiting-time.rules.js';
import { Coverages } from '../coverage.query.js';
import { reachMap } from '../map/reach.rules.js';
import { coverageLines } from './coverage-lines.rules.js';
import { namesAround } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { countedIn } from '../quarter-counts.query.js';
import type { TargetFigure } from '../targets/targets.js';
import { Targets, type TargetOn } from '../targets/targets.service.js';
import { kitsOf } from './report-kits.query.js';
import { NO_FIGURES } from '../month.rules.js';
import { figuresOf, inPublic, Overviews } from '../overview.query.js';
import type { Period } from '../period.js';
import { AIMED_AT } from './report-content.js';
import type { OwnFigures, PlaceFigures, ReportContent, ReportTargets } from './report-content.js';
import { placesPeriod, trendPeriods, yearEarlier } from './report-periods.rules.js';
import { uptakePublished } from './published-uptake.rules.js';
import { readTold } from './told-before.query.js';
import type { ToldBefore } from './told-before.rules.js';
import type { UptakeFigure, YearBefore } from '../uptake-answer.js';
import { needsFor } from '../uptake-answer.rules.js';
import type { KnownFacts } from '../uptake-figure.rules.js';

interface FlowOfPharmacy {
  pharmacyId: string;
  pharmacy: string;
  gmCode: string | null;
  patients: number;
  offers: number;
  notTaken: number;
}

const OWN: Statement = {
  name: 'report-flow-of-pharmacies',
  text: `select pharmacy_id as "pharmacyId", pharmacy, gm_code as "gmCode", patients, offers, not_taken as "notTaken"
         from monitoring.flow_of_pharmacy where period = $1 order by pharmacy`,
};

@Injectable()
export class ReportContents {
  constructor(
    private readonly coverages: Coverages,
    private readonly overviews: Overviews,
    private readonly targets: Targets,
    private readonly clock: Clock,
  ) {}

  async compose(tx: EntityManager, period: Period): Promise<ReportContent> {
    const today = this.clock.today();
    const told = await readTold(tx);
    const quarter = placesPeriod(period, today);
    const [trend, earlier, then] = [trendPeriods(period, today), yearEarlier(quarter), yearEarlier(period)];
    const all = [period, quarter, earlier, then, ...trend].flatMap((one) => namesAround(one, today));
    const known = await knownFacts(tx, [...new Set(all)], today);
    const { total: region, countedUntil, yearBefore } = uptakePublished(known, period, told);
    const places = placesOf(known, quarter, told);
    const isKnown = ({ from }: Period) => known.since !== null && known.since <= from;
    const { areas, suppliers } = await this.coverages.ground(tx, today);
    const figures = await figuresOf(tx, [period.name, quarter.name], PUBLICATION);
    const figuresIn = ({ name }: Period) => figures.find(({ month }) => month === name) ?? NO_FIGURES;
    const needs = needsFor(known.needs, quarter)[0];
    const target = await this.targets.dated(tx);
    return {
      period: period.name,
      madeOn: today,
      region,
      running: period.closed(today) ? null : { countedUntil },
      yearBefore: yearBefore ?? (isKnown(then) ? yearBeforeOf(uptakePublished(known, then, told)) : null),
      figures: figuresIn(period),
      trend: trend.filter(isKnown).map((one) => ({
        ...{ period: one.name, total: uptakePublished(known, one, told).total },
        target: target('uptake', lastDayOf(one)),
      })),
      places,
      before: isKnown(earlier) && earlier.closed(today) ? placesOf(known, earlier, told) : null,
      own: await this.#own(tx, quarter, places),
      ownBeside: figuresIn(quarter),
      coverage: coverageLines(areas, suppliers, today, region.name),
      map: reachMap(areas, suppliers, 'office'),
      kits: await kitsOf(tx, period),
      targets: targetsOf(target, period.closed(today) ? lastDayOf(period) : today, today),
      attention: await this.overviews.attention(tx, inPublic),
      need: needs ? { year: needs.year, source: needs.source, method: needs.method } : null,
    };
  }

  async #own(tx: EntityManager, period: Period, { rows, total }: PlaceFigures): Promise<OwnFigures[]> {
    const flows = await ask<FlowOfPharmacy>(tx, OWN, [period.name]);
    const waited = await countedIn<Waited & { period: string; part: string }>(tx, 'lead-time-of-pharmacies', [
      period.name,
    ]);
    const place = ({ gmCode }: FlowOfPharmacy) => rows.find(({ code }) => code === gmCode)?.shown ?? null;
    const shown = ownNumbers(
      flows.map((flow) => ({ patients: flow.patients, place: place(flow) })),
      total.shown,
    );
    return flows.map((flow, i) => {
      const { pharmacyId, pharmacy, offers, notTaken } = flow;
      const patients = shown[i] ?? { kind: 'withheld' };
      const isTold = patients.kind === 'count';
      const leadTime = isTold
        ? leadTimeOf(
            waited.filter(({ part }) => part === pharmacyId),
            PUBLICATION,
          )
        : null;
      const unanswered = isTold ? shareShown(notTaken, offers, PUBLICATION, false) : null;
      return { pharmacyId, pharmacy, patients, leadTime, unanswered };
    });
  }
}

/** Coverage is of the day itself, the others of the period. */
function targetsOf(target: TargetOn, ofPeriod: string, today: string): ReportTargets {
  const day = (figure: TargetFigure) => (figure.startsWith('coverage') ? today : ofPeriod);
  return Object.fromEntries(AIMED_AT.map((figure) => [figure, target(figure, day(figure))])) as ReportTargets;
}

const lastDayOf = ({ until }: Period) => addDays(until, -1);
const yearBeforeOf = ({ period, countedUntil, total }: UptakeFigure): YearBefore => ({ period, countedUntil, total });

function placesOf(known: KnownFacts, period: Period, told: ToldBefore): PlaceFigures {
  const before = told.places(period.name);
  if (before) return before;
  const { rows, total } = uptakePublished(known, period, told);
  return { period: period.name, rows: period.closed(known.today) ? rows : [], total };
}
