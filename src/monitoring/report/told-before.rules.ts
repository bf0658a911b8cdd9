import type { Shown } from '../disclosure/disclosure.js';
import type { UptakeRow } from '../uptake-answer.js';
import type { PlaceFigures, ReportContent } from './report-content.js';

/** What each edition said of people, the oldest first. */
export type Issue = Pick<ReportContent, 'period' | 'region' | 'trend' | 'places' | 'before' | 'yearBefore'>;

/** What was published stands: no two editions differ by a correction, or one could be subtracted from the other. */
export interface ToldBefore {
  total: (period: string) => UptakeRow | undefined;
  places: (period: string) => PlaceFigures | undefined;
  shown: (period: string) => Shown | undefined;
}

export function toldBefore(issues: readonly Issue[]): ToldBefore {
  const totals = new Map<string, UptakeRow>();
  const places = new Map<string, PlaceFigures>();
  const first = <T>(told: Map<string, T>, period: string, said: T) => told.has(period) || told.set(period, said);
  for (const { period, region, trend, places: own, before, yearBefore } of issues) {
    first(totals, period, region);
    if (yearBefore) first(totals, yearBefore.period, yearBefore.total);
    for (const point of trend) first(totals, point.period, point.total);
    for (const one of [own, ...(before ? [before] : [])]) {
      first(totals, one.period, one.total);
      if (one.rows.length > 0) first(places, one.period, one);
    }
  }
  return {
    total: (period) => totals.get(period),
    places: (period) => places.get(period),
    shown: (period) => totals.get(period)?.shown ?? undefined,
  };
}
