import { daysBetween, type PlainDate } from '../platform/calendar.js';
import { allow, refuse, type Result } from '../platform/result.js';

/** What a kit brought into the home, as built. */
export interface SuppliedLine {
  kitId: string;
  slot: string;
  product: string;
  lot: string;
  quantity: number;
  expiry: PlainDate;
  kind: 'medicine' | 'aid' | 'document';
  opiumList: 'I' | 'II' | null;
  onReturn: 'destroy' | 'reuse' | 'stays';
  minShelfLifeDays: number;
}

export interface Account {
  used: number;
  wasted: number;
  destroyed: number;
  reused: number;
  missing: number;
}

/** What the pharmacy counted. The product is needed only where two share slot and lot. */
export interface CountedLine extends Account {
  kitId: string;
  slot: string;
  product?: string;
  lot: string;
  /** What is counted as reused lay in an intact sterile pack, unless it is said that it did not. */
  packIntact?: boolean;
}

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
  const placed = counted.map((count) => ({ count, lines: supplied.filter((line) => belongs(count, line)) }));
  const adrift = placed.some(({ lines }) => lines.length !== 1);
  const accounted = supplied
    .filter(({ kind }) => kind !== 'document')
    .map((line) => ({ line, counts: placed.filter(({ lines }) => lines[0] === line).map(({ count }) => count) }));
  if (adrift || !accounted.every(({ line, counts }) => adds(line, counts) && isReusable(line, counts))) {
    return refuse('lines-not-accounted-for');
  }
  const result = accounted.map(({ line, counts }) => ({ ...line, account: together(counts) }));
  if (result.some((line) => line.account.reused > 0 && isTooOld(line, today))) return refuse('shelf-life-too-short');
  const destroysOpium = result.some(({ opiumList, account }) => opiumList !== null && account.destroyed > 0);
  if (destroysOpium && witness === 'none') return refuse('witness-needed');
  if (destroysOpium && witness === 'same-person') return refuse('same-person');
  return allow(result);
}

function belongs({ kitId, slot, product, lot }: CountedLine, line: SuppliedLine): boolean {
  return kitId === line.kitId && slot === line.slot && lot === line.lot && (product ?? line.product) === line.product;
}

function adds(line: SuppliedLine, counts: readonly CountedLine[]): boolean {
  const numbers = counts.flatMap((c) => [c.used, c.wasted, c.destroyed, c.reused, c.missing]);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return total === line.quantity && numbers.every((number) => Number.isInteger(number) && number >= 0);
}

/** A medicine never goes back on the shelf: there is no setting for it. */
function isReusable({ kind, onReturn }: SuppliedLine, counts: readonly CountedLine[]): boolean {
  const may = kind === 'aid' && onReturn === 'reuse';
  return counts.every(({ reused, packIntact }) => reused === 0 || (may && packIntact !== false));
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
