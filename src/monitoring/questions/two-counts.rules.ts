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
const ALIKE = 1 + 1e-7;
/** What is so much less likely than the likeliest outcome adds nothing that a number can hold. */
const NEVER = 1e-18;

/**
 * The conditional test of two Poisson counts, exact and two-sided: were both rates the same, each of all people would
 * fall into the later period with its share of the need. The chance of an outcome that is no likelier than this one.
 */
export function chanceOfDifference(before: CountOf, after: CountOf): number {
  const all = before.count + after.count;
  const share = after.expected / (before.expected + after.expected);
  const likeliest = Math.min(all, Math.floor((all + 1) * share));
  const odds = share / (1 - share);
  const more = fading((i) => ((all - likeliest - i) / (likeliest + i + 1)) * odds);
  const fewer = fading((i) => (likeliest - i) / (all - likeliest + i + 1) / odds);
  const away = after.count - likeliest;
  const observed = ((away >= 0 ? more[away] : fewer[-away]) ?? 0) * ALIKE;
  let [sum, noLikelier] = [0, 0];
  for (const likelihood of [...more, ...fewer.slice(1)]) {
    sum += likelihood;
    if (likelihood <= observed) noLikelier += likelihood;
  }
  return Math.min(1, noLikelier / sum);
}

/** How likely each outcome is beside the likeliest, which is the first: each follows from its neighbour, and only those near it count. */
function fading(next: (step: number) => number): number[] {
  const found = [1];
  for (let likelihood = 1; likelihood > NEVER;) found.push((likelihood *= next(found.length - 1)));
  return found;
}

/** Null where no need is expected: there is no rate to compare. */
export function differenceOf(before: CountOf, after: CountOf): Difference | null {
  if (before.expected === 0 || after.expected === 0) return null;
  if (chanceOfDifference(before, after) >= ERROR) return 'unsaid';
  return after.count / after.expected > before.count / before.expected ? 'higher' : 'lower';
}
