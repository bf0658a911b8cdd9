import { daysBetween, type PlainDate } from '../../platform/calendar.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { countsOf, lineFaults, type Account, type CountedLine, type SuppliedLine } from './settlement-lines.rules.js';

export type Witness = 'none' | 'same-person' | 'another-person';

export type SettlementRefusal = 'lines-not-accounted-for' | 'shelf-life-too-short' | 'witness-needed' | 'same-person';

export type Accounted<L extends SuppliedLine> = L & { account: Account };

/** Every medicine and aid that went into the home must be somewhere; documents are not counted. */
export function accountFor<L extends SuppliedLine>(
  supplied: readonly L[],
  counted: readonly CountedLine[],
  witness: Witness,
  today: PlainDate,
): Result<Accounted<L>[], SettlementRefusal> {
  if (lineFaults(supplied, counted).length > 0) return refuse('lines-not-accounted-for');
  const result = supplied
    .filter(({ kind }) => kind !== 'document')
    .map((line) => ({ ...line, account: together(countsOf(line, supplied, counted)) }));
  if (result.some((line) => line.account.reused > 0 && isTooOld(line, today))) return refuse('shelf-life-too-short');
  const destroysOpium = result.some(({ opiumList, account }) => opiumList !== null && account.destroyed > 0);
  if (destroysOpium && witness === 'none') return refuse('witness-needed');
  if (destroysOpium && witness === 'same-person') return refuse('same-person');
  return allow(result);
}

function isTooOld({ expiry, minShelfLifeDays }: SuppliedLine, today: PlainDate): boolean {
  return daysBetween(today, expiry) < minShelfLifeDays;
}

function together(counts: readonly CountedLine[]): Account {
  const sum = (of: keyof Account) => counts.reduce((total, count) => total + count[of], 0);
  return {
    used: sum('used'),
    wasted: sum('wasted'),
    destroyed: sum('destroyed'),
    reused: sum('reused'),
    missing: sum('missing'),
  };
}
