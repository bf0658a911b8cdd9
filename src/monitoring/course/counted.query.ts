import type { EntityManager } from 'typeorm';
import type { QuarterCountName } from '../quarter-counts.js';
import { countedIn } from '../quarter-counts.query.js';
import type { Course } from './course.js';
import type { Endings, Figures, Fills, LeadTimes } from './course.rules.js';
import type { Waited } from './waiting-time.rules.js';

interface Counted {
  period: string;
  part: string;
}
/** What was counted of a part in a period. */
type Of<R> = (period: string, part: string) => R[];

async function askedOf<R extends Counted>(
  tx: EntityManager,
  count: QuarterCountName,
  periods: readonly string[],
): Promise<Of<R>> {
  const found = new Map<string, R[]>();
  for (const row of await countedIn<R>(tx, count, periods)) {
    const key = `${row.period} ${row.part}`;
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return (period, part) => found.get(`${period} ${part}`) ?? [];
}

type Find<C extends Course> = (period: string, part: string) => Figures[C];

export function countedOf<C extends Course>(
  tx: EntityManager,
  course: C,
  periods: readonly string[],
): Promise<Find<C>> {
  return FIND[course](tx, periods);
}

const FIND: { [C in Course]: (tx: EntityManager, periods: readonly string[]) => Promise<Find<C>> } = {
  'lead-time': async (tx, periods) => {
    const waited = await askedOf<Counted & Waited & { inTime: boolean }>(tx, 'lead-time', periods);
    const working = await askedOf<Counted & Waited>(tx, 'lead-time-working', periods);
    const known = await askedOf<Counted & { deliveries: number; known: number }>(tx, 'request-known', periods);
    return (period, part): LeadTimes => {
      const [own, at] = [waited(period, part), known(period, part)[0]];
      const region = part === 'region';
      return {
        waited: own,
        working: working(period, part),
        inTime: own.reduce((sum, { inTime, cases }) => sum + (inTime ? cases : 0), 0),
        office: region ? waited(period, 'office') : [],
        outOfHours: region ? waited(period, 'out-of-hours') : [],
        ...{ deliveries: at?.deliveries ?? 0, requestKnown: at?.known ?? 0 },
      };
    };
  },
  timeliness: async (tx, periods) => {
    const ended = await askedOf<Counted & { measure: string; value: number; cases: number }>(tx, 'endings', periods);
    return (period, part): Endings => {
      const of = (measure: string) => ended(period, part).filter((row) => row.measure === measure);
      const sum = (measure: string) => of(measure).reduce((all, { cases }) => all + cases, 0);
      return {
        ...{ ended: sum('ended'), reasonKnown: sum('reason-known'), openingKnown: sum('opening-known') },
        ...{ deaths: of('death'), openings: of('opening') },
      };
    };
  },
  'fill-rate': async (tx, periods) => {
    const filled = await askedOf<Counted & Omit<Fills, 'answers'>>(tx, 'filled', periods);
    const answers = await askedOf<Counted & Waited>(tx, 'answers', periods);
    return (period, part): Fills => {
      const { requests = 0, byFirst = 0, unknown = 0 } = filled(period, part)[0] ?? {};
      return { requests, byFirst, unknown, answers: answers(period, part) };
    };
  },
};
