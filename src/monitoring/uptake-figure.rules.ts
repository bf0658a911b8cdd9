import { SCREEN, shownDays, type ShownPeriod, type SmallNumberRule } from './disclosure/disclosure.js';
import type { PlainDate } from '../platform/calendar.js';
import { countedDays, daysTo, sameDaysOfYearBefore, type CountedDays } from './counted-days.rules.js';
import { periodAt, type Period } from './period.js';
import type { UptakeFigure, YearBefore } from './uptake-answer.js';
import { needsFor, rowsOf, totalOf, type Counted, type NeedOfYear } from './uptake-answer.rules.js';

/** What is known, before it is decided what may be told. */
export interface KnownFacts {
  today: PlainDate;
  region: string;
  needs: readonly NeedOfYear[];
  of: (days: string, code: string | null) => Counted;
  /** The first day of which anything is known. */
  since: PlainDate | null;
}

/** On the screen and in what is published small numbers have other limits. */
export interface Telling {
  rule: SmallNumberRule;
  shown: (days: CountedDays) => ShownPeriod;
}

/** As whoever signed in for the network sees it. */
export function uptakeOnScreen(known: KnownFacts, period: Period): UptakeFigure {
  const codes = needsFor(known.needs, period).map(({ code }) => code);
  const asked = {
    patients: (name: string, code: string | null) => known.of(name, code).patients,
    ...{ codes, rule: SCREEN, today: known.today },
  };
  return uptakeFigure(known, { rule: SCREEN, shown: (days) => shownDays(asked, days) }, period);
}

export function uptakeFigure(known: KnownFacts, { rule, shown }: Telling, period: Period): UptakeFigure {
  const { today, region, of } = known;
  const thisMonth = daysTo(periodAt('month', today), today);
  const days = countedDays(period, today, of(thisMonth.name, null).patients < rule.below);
  const needs = needsFor(known.needs, period);
  const told = shown(days);
  const closed = period.closed(today);
  return {
    period: period.name,
    closed,
    countedUntil: days.lastDay,
    rows: rowsOf(needs, told, days, (code) => of(days.name, code), rule),
    total: totalOf(region, needs, told.total, days, of(days.name, null), rule),
    yearBefore: closed ? null : yearBefore(known, { rule, shown }, sameDaysOfYearBefore(days)),
  };
}

function yearBefore(
  { region, of, since, ...known }: KnownFacts,
  { rule, shown }: Telling,
  days: CountedDays,
): YearBefore {
  const isKnown = since !== null && since <= days.lastDay;
  const needs = needsFor(known.needs, days.period);
  return {
    period: days.period.name,
    countedUntil: days.lastDay,
    total: totalOf(region, needs, isKnown ? shown(days).total : null, days, of(days.name, null), rule),
  };
}
