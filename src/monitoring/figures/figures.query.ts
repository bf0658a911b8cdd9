import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { Courses } from '../course/course.query.js';
import { COURSES } from '../course/course.js';
import type { Waited } from '../course/waiting-time.rules.js';
import { namesWithin } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { coverageOf } from '../coverage.rules.js';
import { Coverages } from '../coverage.query.js';
import { Demands } from '../demand/demand.query.js';
import type { CountedExperience } from '../experience/experience.js';
import { experienceLines } from '../experience/experience.rules.js';
import { lastClosed, lastDayNamed } from '../period.js';
import { countedIn } from '../quarter-counts.query.js';
import { usualRadius } from '../questions/ground.query.js';
import { nextPharmacies } from '../questions/next-pharmacy.rules.js';
import { servedAreas } from '../served.rules.js';
import { TARGET_FIGURES, type TargetFigure } from '../targets/targets.js';
import { Supplies } from '../supply/supply.query.js';
import { Targets } from '../targets/targets.service.js';
import { toldTo, type ToldTo } from '../told-to.query.js';
import {
  concentrationLine,
  costLine,
  countedLine,
  courseLine,
  FIGURE_KEYS,
  returnDaysLine,
  todayLine,
  uptakeLine,
  type CountedFigure,
  type FigureLine,
  type FiguresAnswer,
  type KitCost,
} from './figures.rules.js';

const COUNTS: Statement = {
  name: 'monitoring-figure-counts',
  text: 'select figure, numerator, denominator, known, waiting from monitoring.figure_counts where period = $1',
};
const COSTS: Statement = {
  name: 'monitoring-kit-cost',
  text: 'select kits, cents, units, priced from monitoring.kit_cost where period = $1',
};
const SAID: Statement = {
  name: 'monitoring-experience',
  text: `select ended, told_of as "toldOf", answers, score, avoided, avoided_known as "avoidedKnown", minutes, with_minutes as "withMinutes"
         from monitoring.experience_of_ended where period = $1`,
};
const NO_COST = { kits: 0, cents: 0, units: 0, priced: 0 };
const COUNTED = [
  'practices',
  'conformity',
  'newest-version',
  'use',
  'return',
  'missing',
  'waste',
  'reuse',
  'opioids',
] as const;
interface OfPeriod {
  period: string;
}
type Line = Omit<FigureLine, 'target'>;

/** Every figure of the region once: of the quarter that closed last, or of today. */
@Injectable()
export class AllFigures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly courses: Courses,
    private readonly coverages: Coverages,
    private readonly demands: Demands,
    private readonly supplies: Supplies,
    private readonly targets: Targets,
  ) {}

  now(actor: Actor): Promise<FiguresAnswer> {
    return this.database.read(actor, async (tx) => {
      const today = this.clock.today();
      const telling = await toldTo(tx, actor);
      const { rule } = telling;
      const quarter = lastClosed('quarter', today);
      const counted = [
        ...(await ask<CountedFigure>(tx, COUNTS, [quarter.name])),
        ...(await countedIn<CountedFigure & OfPeriod>(tx, 'shares-of-ended', [quarter.name])),
      ];
      const returns = await countedIn<Waited & OfPeriod>(tx, 'returns', [quarter.name]);
      const known = await knownFacts(tx, namesWithin(quarter), today);
      const lines: Line[] = [
        uptakeLine(telling.figure(known, quarter).total, quarter.name),
        ...COUNTED.map((key) =>
          countedLine(
            counted.find(({ figure }) => figure === key),
            key,
            quarter.name,
            rule,
          ),
        ),
        ...(await this.#today(tx, today, telling)),
        returnDaysLine(returns, quarter.name, rule),
        costLine((await ask<KitCost>(tx, COSTS, [quarter.name]))[0] ?? NO_COST, quarter.name),
        concentrationLine((await this.supplies.read(tx, telling)).concentration, quarter.name),
        ...experienceLines((await ask<CountedExperience>(tx, SAID, [quarter.name]))[0], quarter.name, rule),
      ];
      for (const course of COURSES) {
        const { rows } = await this.courses.read(tx, course, telling);
        const region = rows.find(({ of }) => of === 'region');
        if (!region) continue;
        lines.push(courseLine(course, region, quarter.name));
        if (course === 'lead-time') lines.push(courseLine('lead-time-working', region, quarter.name));
      }
      const target = await this.targets.dated(tx);
      const items = FIGURE_KEYS.flatMap((key) => lines.filter((line) => line.key === key)).map((line) => ({
        ...line,
        target: isAimedAt(line.key) ? target(line.key, lastDayNamed(line.of) ?? line.of) : null,
      }));
      return { dataDate: today, quarter: quarter.name, items };
    });
  }

  async #today(tx: EntityManager, today: string, telling: ToldTo): Promise<Line[]> {
    const { areas, suppliers } = await this.coverages.ground(tx, today);
    const office = coverageOf(servedAreas(areas, suppliers, 'office'));
    const night = coverageOf(servedAreas(areas, suppliers, 'outOfHours'));
    const taking = new Set(suppliers.map(({ id }) => id));
    const items = (await this.demands.read(tx, telling)).items.filter(({ id }) => taking.has(id));
    const others = await this.coverages.others(tx, today);
    const nobodyTicked = { at: today, when: 'office', joins: [], stops: [], radiusKm: await usualRadius(tx) } as const;
    const [best] = nextPharmacies(areas, suppliers, others, nobodyTicked).picks;
    return [
      todayLine('coverage', today, office.covered, office.weight),
      todayLine('coverage-out-of-hours', today, night.covered, night.weight),
      todayLine('next', today, best?.people ?? 0, office.weight),
      todayLine('supply', today, items.filter(({ readyKits, minimum }) => readyKits >= minimum).length, items.length),
      todayLine('demand', today, items.filter(({ proposed, minimum }) => minimum >= proposed).length, items.length),
    ];
  }
}

const isAimedAt = (key: string): key is TargetFigure => (TARGET_FIGURES as readonly string[]).includes(key);
