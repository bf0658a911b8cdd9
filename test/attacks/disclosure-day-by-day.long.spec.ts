import {
  PUBLICATION,
  publishedDays,
  SCREEN,
  type Shown,
  shownDays,
  type SmallNumberRule,
} from '../../src/monitoring/disclosure/disclosure.js';
import fc from 'fast-check';
import { addDays } from '../../src/platform/calendar.js';
import {
  countedDays,
  daysTo,
  sameDaysOfYearBefore,
  type CountedDays,
} from '../../src/monitoring/counted-days.rules.js';
import { partsOf, periodAt, periodOf, type Period } from '../../src/monitoring/period.js';
import { determined, type Told } from './subtractions.js';

const YEARS = [2025, 2026];
const MONTHS = YEARS.flatMap((year) => partsOf(periodOf(String(year)) as Period).flatMap(partsOf));
const KINDS = ['year', 'quarter', 'month'] as const;
const AFTERWARDS = '2027-02-01';

/** Patients before and after the day of each month on which the reader looks; nobody twice. */
interface Truth {
  counts: [before: number, after: number][];
  /** The day of the month on which figures were looked at, in each month of the second year. */
  looks: number[];
}

/** The place of a day's end between what came before it and after it. */
const endOf = ({ looks }: Truth, day: string): number => {
  const month = MONTHS.findIndex(({ until }) => day < until);
  const isEnd = addDays(day, 1) === MONTHS[month]?.until;
  if (!isEnd && Number(day.slice(8)) !== looks[month % 12]) throw new Error(`nobody looked on ${day}`);
  return 2 * month + (isEnd ? 2 : 1);
};
const startOf = ({ from }: Period): number => 2 * MONTHS.findIndex((month) => month.from === from);

/** Each number is worked out once, however often it is asked for. */
const kept = <T>(find: (name: string) => T) => {
  const found = new Map<string, T>();
  return (name: string): T => {
    const value = found.get(name) ?? find(name);
    found.set(name, value);
    return value;
  };
};
const patientsOf = (truth: Truth) => {
  const counts = truth.counts.flat();
  return kept((name: string) => {
    const [period = '', day] = name.split('/');
    const of = periodOf(period) as Period;
    const end = endOf(truth, day ?? addDays(of.until, -1));
    return counts.slice(startOf(of), end).reduce((sum, count) => sum + count, 0);
  });
};

interface Reading {
  rule: SmallNumberRule;
  shown: (days: CountedDays) => Shown;
}
const screen = (truth: Truth): Reading => {
  const asked = { patients: patientsOf(truth), codes: [], rule: SCREEN, today: AFTERWARDS };
  return { rule: SCREEN, shown: (days) => shownDays(asked, days).total };
};
const mail = (truth: Truth): Reading => {
  const asked = { patients: patientsOf(truth), codes: [], today: AFTERWARDS, earlier: () => undefined };
  return { rule: PUBLICATION, shown: (days) => publishedDays(asked, days).total };
};

/** All that a reader is told who looks at every figure on one day in each month, and at everything once it is over. */
function toldTo(truth: Truth, { rule, shown }: Reading, kinds: readonly (typeof KINDS)[number][]): Told[] {
  const told = (days: CountedDays): Told => ({
    ...{ from: startOf(days.period), to: endOf(truth, days.lastDay) },
    ...{ shown: shown(days), rule },
  });
  const closed = YEARS.flatMap((year) => {
    const whole = periodOf(String(year)) as Period;
    const quarters = partsOf(whole);
    return [whole, ...quarters, ...quarters.flatMap(partsOf)].map((one) => told(daysTo(one, AFTERWARDS)));
  });
  const looked = truth.looks.flatMap((day, month) => {
    const today = `2026-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const few = patientsOf(truth)(`${today.slice(0, 7)}/${today}`) < rule.below;
    return kinds.flatMap((kind) => {
      const now = countedDays(periodAt(kind, today), today, few);
      const before = told(sameDaysOfYearBefore(now));
      return [told(now), before, ...(kind === 'month' ? restOf(before) : [])];
    });
  });
  // What a running month said is, beside the month when it is over, the rule itself: it counts to the day
  const isRunningPart = ({ from, to }: Told) => to > 24 && to % 2 === 1 && from >= 24;
  return [...closed, ...looked.filter((one) => !isRunningPart(one))];
}

/** Who knows the rule knows why the first days of a month are withheld: the days after them were few. */
const restOf = ({ to, shown, rule }: Told): Told[] =>
  shown.kind === 'withheld' ? [{ from: to, to: to + 1, shown: { kind: 'below', limit: rule.below }, rule }] : [];

const few = fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 2, arbitrary: fc.nat(14) });
const some = fc.record({
  counts: fc.array(fc.tuple(few, few), { minLength: 24, maxLength: 24 }),
  looks: fc.array(fc.integer({ min: 2, max: 27 }), { minLength: 12, maxLength: 12 }),
});
/** Mostly busy, so that much is told and one small number stands between large ones. */
const busy = fc.record({
  counts: fc.array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 8, max: 40 }) }, { weight: 1, arbitrary: fc.nat(5) }),
      fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 8, max: 40 }) }, { weight: 1, arbitrary: fc.nat(5) }),
    ),
    { minLength: 24, maxLength: 24 },
  ),
  looks: fc.array(fc.integer({ min: 2, max: 27 }), { minLength: 12, maxLength: 12 }),
});
const anyTwoYears = fc.oneof(some, busy);
/** Each month, and in it the days before and after the look. */
const SECRETS = MONTHS.flatMap((_, m) => [
  [2 * m, 2 * m + 2] as const,
  [2 * m, 2 * m + 1] as const,
  [2 * m + 1, 2 * m + 2] as const,
]);
const attacked = (truth: Truth, below: number, ...told: Told[][]) =>
  determined(truth.counts.flat(), told.flat(), SECRETS, below);

test('the attack finds a running month of three that a running year to the same day tells', () => {
  const truth: Truth = { counts: MONTHS.map(() => [10, 10]), looks: MONTHS.slice(12).map(() => 15) };
  truth.counts[22] = [3, 0];
  const careless = (from: number, to: number, count: number): Told => ({
    ...{ from, to, rule: SCREEN },
    shown: count < 5 ? { kind: 'below', limit: 5 } : { kind: 'count', count },
  });
  const months = MONTHS.map((_, m) => careless(2 * m, 2 * m + 2, m === 22 ? 3 : 20));
  expect(attacked(truth, 5, months)).toEqual([]);
  expect(attacked(truth, 5, [...months, careless(24, 45, 203)])).toContain('44-45');
});

test('from running and closed periods and the same days of the year before no small number follows on the screen', () => {
  fc.assert(
    fc.property(anyTwoYears, (truth) => expect(attacked(truth, 5, toldTo(truth, screen(truth), KINDS))).toEqual([])),
    { numRuns: 100 },
  );
});

test('nor from previews of reports that somebody sent themselves every month, nor from these beside the screen', () => {
  fc.assert(
    fc.property(anyTwoYears, (truth) => {
      const mailed = toldTo(truth, mail(truth), ['month']);
      expect(attacked(truth, 10, mailed)).toEqual([]);
      expect(attacked(truth, 5, mailed, toldTo(truth, screen(truth), KINDS))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
