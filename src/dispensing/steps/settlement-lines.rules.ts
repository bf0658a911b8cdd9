import type { PlainDate } from '../../platform/calendar.js';

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

export type LineFault<L extends SuppliedLine = SuppliedLine> =
  | { why: 'not-supplied'; place: number }
  | { why: 'does-not-add'; place: number; line: L; counted: number }
  | { why: 'never-back'; place: number; line: L };

/** Which lines are not accounted for, and where each was counted: nowhere is minus one. */
export function lineFaults<L extends SuppliedLine>(supplied: readonly L[], counts: readonly CountedLine[]) {
  const strange = counts.flatMap((count, place): LineFault<L>[] =>
    supplied.filter((line) => belongs(count, line)).length === 1 ? [] : [{ why: 'not-supplied', place }],
  );
  const wrong = supplied
    .filter(({ kind }) => kind !== 'document')
    .flatMap((line): LineFault<L>[] => {
      const own = countsOf(line, supplied, counts);
      const place = counts.findIndex((count) => own.includes(count));
      if (!adds(line, own)) return [{ why: 'does-not-add', place, line, counted: sumOf(own) }];
      return mayBeBack(line, own) ? [] : [{ why: 'never-back', place, line }];
    });
  return [...wrong, ...strange];
}

/** What was counted of one line, and of no other. */
export const countsOf = <L extends SuppliedLine>(line: L, supplied: readonly L[], counts: readonly CountedLine[]) =>
  counts.filter((count) => {
    const [first, ...others] = supplied.filter((one) => belongs(count, one));
    return first === line && others.length === 0;
  });

function belongs({ kitId, slot, product, lot }: CountedLine, line: SuppliedLine): boolean {
  return kitId === line.kitId && slot === line.slot && lot === line.lot && (product ?? line.product) === line.product;
}

const numbersOf = (counts: readonly Account[]) =>
  counts.flatMap(({ used, wasted, destroyed, reused, missing }) => [used, wasted, destroyed, reused, missing]);
const sumOf = (counts: readonly Account[]) => numbersOf(counts).reduce((sum, number) => sum + number, 0);

const adds = ({ quantity }: SuppliedLine, counts: readonly CountedLine[]): boolean =>
  sumOf(counts) === quantity && numbersOf(counts).every((number) => Number.isInteger(number) && number >= 0);

/** A medicine never goes back on the shelf: there is no setting for it. */
function mayBeBack({ kind, onReturn }: SuppliedLine, counts: readonly CountedLine[]): boolean {
  const may = kind === 'aid' && onReturn === 'reuse';
  return counts.every(({ reused, packIntact }) => reused === 0 || (may && packIntact !== false));
}
