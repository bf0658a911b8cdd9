/** So many people, of so many who were expected. */
export interface CountOf {
  count: number;
  expected: number;
}

export const DIFFERENCES = ['higher', 'lower', 'unsaid'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** How often chance alone makes a difference that is called one. */
export const ERROR = 0.05;
/** Outcomes that are as likely differ in their last decimals. */
const ALIKE = 1e-7;

/**
 * The conditional test of two Poisson counts, exact and two-sided: were both rates the same, each of all people would
 * fall into the later period with its share of the need. The chance of an outcome that is no likelier than this one.
 */
export function chanceOfDifference(before: CountOf, after: CountOf): number {
  const all = before.count + after.count;
  const odds = Math.log(after.expected / before.expected);
  const logs = [all * Math.log(before.expected / (before.expected + after.expected))];
  for (let k = 0; k < all; k++) logs.push((logs[k] ?? 0) + Math.log((all - k) / (k + 1)) + odds);
  const observed = (logs[after.count] ?? 0) + ALIKE;
  return Math.min(
    1,
    logs.filter((log) => log <= observed).reduce((sum, log) => sum + Math.exp(log), 0),
  );
}

/** Null where no need is expected: there is no rate to compare. */
export function differenceOf(before: CountOf, after: CountOf): Difference | null {
  if (before.expected === 0 || after.expected === 0) return null;
  if (chanceOfDifference(before, after) >= ERROR) return 'unsaid';
  return after.count / after.expected > before.count / before.expected ? 'higher' : 'lower';
}
