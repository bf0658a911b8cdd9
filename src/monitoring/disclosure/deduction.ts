/** A number that is part of two sums, with the limits between which a reader already knows it to lie. */
export interface SummedNumber {
  /** A cell goes from its row to its column, a row's total from all rows to its row, a column's to all columns. */
  from: string;
  to: string;
  value: number;
  low: number;
  high: number;
}

/**
 * Whether somebody who adds and subtracts everything that is shown can tell this number exactly. They cannot when it
 * could be one more or one less while others make up for it, sum by sum, until every sum is right again.
 */
export function isDeducible(number: SummedNumber, all: readonly SummedNumber[]): boolean {
  const others = all.filter((one) => one !== number);
  const more = number.value < number.high && canMakeUp(number.to, number.from, others);
  const less = number.value > number.low && canMakeUp(number.from, number.to, others);
  return !more && !less;
}

/** Follows a difference of one from the sum where it arises to the sum where it is wanted. */
function canMakeUp(arises: string, wanted: string, numbers: readonly SummedNumber[]): boolean {
  const reached = new Set([arises]);
  // A set may grow while it is walked
  for (const sum of reached) {
    for (const { from, to, value, low, high } of numbers) {
      if (from === sum && value < high) reached.add(to);
      if (to === sum && value > low) reached.add(from);
    }
  }
  return reached.has(wanted);
}
