/** An exact number: three ampoules in place of one leave no third of a milligram behind. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

export function fraction(over: bigint, under = 1n): Fraction {
  const part = common(over < 0n ? -over : over, under);
  return { over: over / part, under: under / part };
}

export const whole = (quantity: number): Fraction => fraction(BigInt(quantity));

/** "7,5" or "7.5"; a decimal comma and a point mean the same here. */
export function fractionOf(decimal: string): Fraction {
  const [before = '0', after = ''] = decimal.split(/[.,]/);
  return fraction(BigInt(before + after), 10n ** BigInt(after.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { ...b, over: -b.over });
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const isEqual = (a: Fraction, b: Fraction): boolean => a.over === b.over && a.under === b.under;

/** The whole number at or under it, and the one at or above it; never asked of less than nothing. */
export const roundedDown = ({ over, under }: Fraction): number => Number(over / under);
export const roundedUp = ({ over, under }: Fraction): number => Number((over + under - 1n) / under);

/** For people to read: three decimals say enough, and nothing is judged by them. */
export const shown = ({ over, under }: Fraction): number => Math.round((Number(over) / Number(under)) * 1000) / 1000;

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a || 1n : common(b, a % b));
