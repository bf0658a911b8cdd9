import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { namesWithin } from '../counted-days.rules.js';
import { knownFacts } from '../counts.query.js';
import { lastClosed, lastDayNamed, periodOf, type Period } from '../period.js';
import { lastQuarters } from '../trend/trend.rules.js';
import { Targets } from '../targets/targets.service.js';
import { toldTo, type ToldTo } from '../told-to.query.js';
import type { Course, CourseAnswer } from './course.js';
import { municipalityRows, regionRow } from './course.rules.js';
import { countedOf } from './counted.query.js';

const TWO_YEARS = 8;

/** How cases go: how long they take, whether they come in time, who takes them. */
@Injectable()
export class Courses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly targets: Targets,
  ) {}

  of(course: Course, period: string | undefined, actor: Actor): Promise<CourseAnswer> {
    return this.database.read(actor, async (tx) => this.read(tx, course, await toldTo(tx, actor), period));
  }

  /** The quarters among which one may choose, the newest first. */
  quarters(): Period[] {
    return lastQuarters(this.clock.today(), TWO_YEARS).reverse();
  }

  async read(tx: EntityManager, course: Course, { rule, figure }: ToldTo, period?: string): Promise<CourseAnswer> {
    const today = this.clock.today();
    const quarters = this.quarters().reverse();
    const asked = (period && periodOf(period)) || lastClosed('quarter', today);
    const known = await knownFacts(tx, [...quarters, asked].flatMap(namesWithin), today);
    const counted = await countedOf(tx, course, [...quarters.map(({ name }) => name), asked.name]);
    const figures = figure(known, asked);
    const told = new Map(figures.rows.map(({ code, shown }) => [code, shown]));
    const region = (quarter: Period, name: string, of: string) =>
      regionRow(
        course,
        { of, name, counted: counted(quarter.name, 'region') },
        figure(known, quarter).total.shown,
        rule,
      );
    const target = await this.targets.dated(tx);
    const places = figures.rows.map(({ code, name }) => ({ of: code, name, counted: counted(asked.name, code) }));
    const aimedIn = ({ name }: Period) => target(course, lastDayNamed(name) ?? today);
    const since = quarters.filter(({ from }) => known.since !== null && known.since <= from);
    return {
      ...{ course, dataDate: today, period: asked.name, target: aimedIn(asked), targets: since.map(aimedIn) },
      quarters: since.map((quarter) => region(quarter, quarter.name, quarter.name)),
      rows: [
        ...municipalityRows(course, places, (code) => told.get(code) ?? null, rule),
        region(asked, figures.total.name, 'region'),
      ],
    };
  }
}
