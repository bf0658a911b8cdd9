import {
  countToComputeWith,
  mayStandFor,
  type Shown,
  type ShownPeriod,
  type SmallNumberRule,
} from './disclosure/disclosure.js';
import type { CountedDays } from './counted-days.rules.js';
import type { Period } from './period.js';
import type { UptakeRow, WhyNot } from './uptake-answer.js';
import { needTogether, uptakeOf, type Need } from './uptake.rules.js';

/** Below this share of known facts a figure is not to be trusted. */
export const ENOUGH_KNOWN = 0.7;

export interface NeedOfYear extends Need {
  code: string;
  name: string;
  year: number;
  source: string;
  method: string;
}
export interface Counted {
  patients: number;
  elsewhere: number;
  deliveries: number;
  undated: number;
}

/** Of each municipality the estimate of the period's year, else the newest before it, else the oldest after it. */
export function needsFor(needs: readonly NeedOfYear[], { name }: Period): NeedOfYear[] {
  const year = Number(name.slice(0, 4));
  const distance = (need: NeedOfYear) => (need.year <= year ? year - need.year : 1000 + need.year - year);
  const codes = [...new Set(needs.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const own = needs.filter((need) => need.code === code).sort((a, b) => distance(a) - distance(b));
    return own.slice(0, 1);
  });
}

export function completenessOf({ deliveries, undated }: Pick<Counted, 'deliveries' | 'undated'>): number {
  return deliveries + undated === 0 ? 1 : deliveries / (deliveries + undated);
}

/** The municipalities in the order of their needs. */
export function rowsOf(
  needs: readonly NeedOfYear[],
  shown: ShownPeriod,
  days: CountedDays,
  counted: (code: string) => Counted,
  rule: SmallNumberRule,
): UptakeRow[] {
  return needs.map((need, i) => {
    const cell = shown.cells?.[i] ?? null;
    const untold = days.period.kind === 'month' ? 'only-region' : 'not-closed';
    return rowOf(
      { code: need.code, name: need.name },
      need,
      cell,
      days,
      completenessOf(counted(need.code)),
      untold,
      rule,
    );
  });
}

/** The region; null is shown where nothing was counted yet. */
export function totalOf(
  name: string,
  needs: readonly NeedOfYear[],
  shown: Shown | null,
  days: CountedDays,
  counted: Counted,
  rule: SmallNumberRule,
): UptakeRow {
  return rowOf({ code: 'region', name }, needTogether(needs), shown, days, completenessOf(counted), 'no-data', rule);
}

function rowOf(
  place: { code: string; name: string },
  need: Need,
  shown: Shown | null,
  days: CountedDays,
  completeness: number,
  untold: WhyNot,
  rule: SmallNumberRule,
): UptakeRow {
  const why = whyNot(shown, completeness, untold);
  const patients = why === null && shown ? countToComputeWith(shown) : null;
  return {
    ...place,
    patients,
    shown: why === 'insufficient-data' ? null : shown,
    ...uptakeOf(patients, need, days, patients === null ? undefined : mayStandFor(patients, rule)),
    suppressed: why !== null && why !== 'insufficient-data' && why !== 'no-data',
    why,
    completeness: why === null || why === 'insufficient-data' ? Math.round(completeness * 100) / 100 : null,
  };
}

function whyNot(shown: Shown | null, completeness: number, untold: WhyNot): WhyNot | null {
  if (!shown) return untold;
  if (shown.kind === 'below') return 'small-number';
  if (shown.kind === 'withheld') return 'protects-others';
  return completeness < ENOUGH_KNOWN ? 'insufficient-data' : null;
}
