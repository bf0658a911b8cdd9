import {
  type Patients,
  publishedPeriod,
  SCREEN,
  type Shown,
  shownPeriod,
  type ShownPeriod,
  type SmallNumberRule,
} from '../../src/monitoring/disclosure/disclosure.js';
import { partsOf, periodOf, type Period } from '../../src/monitoring/period.js';

const TODAY = '2027-02-01';
const YEAR = periodOf('2026') as Period;
const QUARTERS = partsOf(YEAR);
const MONTHS = QUARTERS.map(partsOf);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Patients per month and municipality. */
export type Truth = readonly (readonly number[])[];
export type Issue = (period: Period) => ShownPeriod;

export const patientsOf =
  (truth: Truth): Patients =>
  (name, code) => {
    const { from, until } = periodOf(name) as Period;
    const months = truth.slice(Number(from.slice(5, 7)) - 1, until > '2026-12-31' ? 12 : Number(until.slice(5, 7)) - 1);
    return sum(months.map((row) => (code === null ? sum(row) : (row[Number(code)] ?? 0))));
  };
const codesOf = (truth: Truth) => (truth[0] ?? []).map((_, i) => String(i));
export const screen = (truth: Truth): Issue => {
  const asked = { patients: patientsOf(truth), codes: codesOf(truth), rule: SCREEN, today: TODAY };
  return kept((period) => shownPeriod(asked, period));
};
export const mail = (truth: Truth): Issue => {
  const asked = { patients: patientsOf(truth), codes: codesOf(truth), today: TODAY, earlier: () => undefined };
  return kept((period) => publishedPeriod(asked, period));
};
/** Each table is made once, however often it is looked at. */
const kept = (issue: Issue): Issue => {
  const made = new Map<string, ShownPeriod>();
  return (period) => {
    const known = made.get(period.name) ?? issue(period);
    made.set(period.name, known);
    return known;
  };
};
export interface Reader {
  issue: Issue;
  rule: SmallNumberRule;
}

/** Whether a number could be what is shown. A withheld number of a municipality is known not to be small, unless it is. */
function couldBe(
  value: number,
  truth: number,
  shown: Shown | undefined,
  rule: SmallNumberRule,
  whole: boolean,
): boolean {
  if (shown === undefined) return true;
  if (shown.kind === 'below') return value < rule.below && (value > 0 || !(rule.zeroShown || whole));
  if (shown.kind === 'withheld') return whole || rule !== SCREEN || value >= (truth < rule.below ? 0 : rule.below);
  const small = value === 0 ? !rule.zeroShown && !whole && truth > 0 : value < rule.below;
  return !small && Math.round(value / rule.roundTo) * rule.roundTo === shown.count;
}

/** Every value that is possible given all tables together: tried, quarter by quarter, with the year's rows as they add up. */
export function attack(truth: Truth, readers: readonly Reader[], secretBelow: number): string[] {
  const patients = patientsOf(truth);
  const codes = codesOf(truth);
  // Where the region is hidden all its parts are, whatever their size: that says nothing
  const cell = (period: Period, i: number) =>
    readers.map(({ issue }) => (issue(period).total.kind === 'count' ? issue(period).cells?.[i] : undefined));
  const total = (period: Period) => readers.map(({ issue }) => issue(period).total);
  const agrees = (value: number, true_: number, shown: readonly (Shown | undefined)[], whole: boolean) =>
    shown.every((one, r) => couldBe(value, true_, one, readers[r]?.rule ?? SCREEN, whole));
  const domain = (period: Period, code: string | null): number[] => {
    const true_ = patients(period.name, code);
    const shown = code === null ? total(period) : cell(period, Number(code));
    // Sums form a network: if any other solution exists, one exists in which no number differs by more than one
    const near = [true_ - 1, true_, true_ + 1].filter((value) => value >= 0);
    return near.filter((value) => agrees(value, true_, shown, code === null));
  };
  const quarters = QUARTERS.map((quarter, q) => {
    const sums = combined((MONTHS[q] ?? []).map((month) => domain(month, null))).map(sum);
    const sumsOfMonths = new Set(sums.filter((value) => domain(quarter, null).includes(value)));
    return combined(codes.map((code) => domain(quarter, code))).filter((row) => sumsOfMonths.has(sum(row)));
  });
  // The year: which rows, and which sum of them, agree with what is shown of it
  const yearOf = codes.map((code, i) => ({ true_: patients('2026', code), shown: cell(YEAR, i) }));
  const wholeYear = { true_: patients('2026', null), shown: total(YEAR) };
  const fits = (rows: readonly number[]) =>
    agrees(sum(rows), wholeYear.true_, wholeYear.shown, true) &&
    rows.every((value, i) => agrees(value, yearOf[i]?.true_ ?? 0, yearOf[i]?.shown ?? [], false));
  const possible = new Map<string, Set<number>>();
  for (const [q, own] of quarters.entries()) {
    const others = quarters.filter((_, other) => other !== q);
    const reachable = others.reduce<number[][]>(
      (reached, next) =>
        distinct(reached.flatMap((rows) => next.map((row) => row.map((value, i) => value + (rows[i] ?? 0))))),
      [codes.map(() => 0)],
    );
    const left = own.filter((row) => reachable.some((rows) => fits(rows.map((value, i) => value + (row[i] ?? 0)))));
    for (const row of left)
      for (const [i, value] of row.entries()) note(possible, `${QUARTERS[q]?.name ?? ''} ${i}`, value);
    const sums = new Set(left.map(sum));
    for (const months of combined((MONTHS[q] ?? []).map((month) => domain(month, null)))) {
      if (sums.has(sum(months))) months.forEach((value, m) => note(possible, MONTHS[q]?.[m]?.name ?? '', value));
    }
  }
  const isHidden = (period: Period, code: string | null) =>
    (code === null ? total(period) : cell(period, Number(code))).every((shown) => shown?.kind !== 'count') &&
    patients(period.name, code) < secretBelow;
  const cells = QUARTERS.flatMap((quarter) =>
    codes.filter((code) => isHidden(quarter, code)).map((code) => `${quarter.name} ${code}`),
  );
  const months = MONTHS.flat().filter((month) => isHidden(month, null));
  const hidden = [...cells, ...months.map(({ name }) => name)];
  return hidden.filter((name) => (possible.get(name)?.size ?? 0) < 2);
}

function combined(domains: readonly (readonly number[])[]): number[][] {
  return domains.reduce<number[][]>(
    (rows, domain) => rows.flatMap((row) => domain.map((value) => [...row, value])),
    [[]],
  );
}
function distinct(rows: number[][]): number[][] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}
function note(possible: Map<string, Set<number>>, name: string, value: number): void {
  possible.set(name, (possible.get(name) ?? new Set()).add(value));
}
